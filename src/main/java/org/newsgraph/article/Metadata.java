package org.newsgraph.article;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of an article beside its text.
 *
 * @param published day of publication
 * @param headline its headline
 * @param url where it was published
 * @param publisher who published it
 */
public record Metadata(
    Optional<LocalDate> published,
    Optional<String> headline,
    Optional<String> url,
    Optional<String> publisher) {
  /** Nothing known. */
  public static final Metadata NONE =
      new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public Metadata {
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(headline, "headline");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(publisher, "publisher");
  }

  /** These values, and the other's where one is missing. */
  public Metadata or(Metadata other) {
    return new Metadata(
        published.or(other::published),
        headline.or(other::headline),
        url.or(other::url),
        publisher.or(other::publisher));
  }
}
