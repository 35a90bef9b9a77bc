package org.newsgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every relative link of a Markdown page leads to a file, and its anchor to a heading. */
class DocumentationLinksTest {
  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
  private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.+?) *$");
  private static final Set<String> FOREIGN = Set.of(".git", "target", "build", "node_modules");

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    collect(Path.of(""), pages);
    assertThat(pages).contains(Path.of("docs/index.md"));
    return pages;
  }

  private static void collect(Path folder, List<Path> pages) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        if (!Files.isDirectory(file)) {
          if (file.toString().endsWith(".md")) {
            pages.add(file);
          }
        } else if (!FOREIGN.contains(file.getFileName().toString())) {
          collect(file, pages);
        }
      }
    }
  }

  private static String prose(Path page) throws IOException {
    return FENCED.matcher(Files.readString(page)).replaceAll("");
  }

  /** Anchors as GitHub makes them: lower case, spaces to hyphens, punctuation gone. */
  private static Set<String> anchors(Path page) throws IOException {
    Set<String> anchors = new TreeSet<>();
    Matcher heading = HEADING.matcher(prose(page));
    while (heading.find()) {
      String kept = heading.group(1).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "");
      anchors.add(kept.replace(' ', '-'));
    }
    return anchors;
  }

  @Test
  void everyRelativeLinkLeadsSomewhere() throws IOException {
    List<String> broken = new ArrayList<>();
    int followed = 0;
    for (Path page : pages()) {
      Matcher link = LINK.matcher(prose(page));
      while (link.find()) {
        String target = link.group(1);
        if (target.matches("[a-z][a-z0-9+.-]*:.*")) {
          continue;
        }
        followed++;
        String[] parts = target.split("#", 2);
        Path file = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
        boolean found =
            Files.exists(file)
                && (parts.length == 1
                    || !file.toString().endsWith(".md")
                    || anchors(file).contains(parts[1]));
        if (!found) {
          broken.add(page + ": " + target);
        }
      }
    }
    assertThat(broken).isEmpty();
    assertThat(followed).isGreaterThan(20);
  }

  @Test
  void theIndexLeadsToEveryPage() throws IOException {
    String index = Files.readString(Path.of("docs/index.md"));
    try (Stream<Path> pages = Files.list(Path.of("docs"))) {
      assertThat(pages.map(p -> p.getFileName().toString()).filter(n -> n.endsWith(".md")))
          .filteredOn(name -> !name.equals("index.md"))
          .allSatisfy(name -> assertThat(index).contains("(" + name));
    }
  }
}
