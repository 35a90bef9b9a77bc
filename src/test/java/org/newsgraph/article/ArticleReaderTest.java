package org.newsgraph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.newsgraph.article.ArticleInput.Format;
import org.newsgraph.article.ArticleInput.Raw;

class ArticleReaderTest {
  private static final String ENGLISH =
      "Ministers meet in Geneva\n\nThe ministers of the two states met for three hours, and “agreed”"
          + " to meet again in spring, said a spokesman for the café where they had been.\n";

  private static ArticleReader.Result read(byte[] content, Format format) {
    return ArticleReader.read(
        new Raw("a", "a.txt", format, content, Metadata.NONE, Optional.empty()));
  }

  private static Article article(byte[] content, Format format) {
    return ((ArticleReader.Read) read(content, format)).article();
  }

  private static String reason(byte[] content) {
    return ((ArticleReader.NotRead) read(content, Format.TEXT)).skipped().reason();
  }

  @Test
  void theEncodingIsFoundByItself() {
    for (Charset charset :
        new Charset[] {StandardCharsets.UTF_8, Charset.forName("windows-1252")}) {
      assertThat(article(ENGLISH.getBytes(charset), Format.TEXT).text()).isEqualTo(ENGLISH.strip());
    }
    byte[] utf16 = ("\uFEFF" + ENGLISH).getBytes(StandardCharsets.UTF_16LE);
    assertThat(article(utf16, Format.TEXT).text()).isEqualTo(ENGLISH.strip());
    byte[] marked = ("\uFEFF" + ENGLISH).getBytes(StandardCharsets.UTF_8);
    assertThat(article(marked, Format.TEXT).text()).isEqualTo(ENGLISH.strip());
  }

  @Test
  void aBrokenByteDoesNotTurnUtf8IntoGarble() {
    byte[] bytes = ENGLISH.getBytes(StandardCharsets.UTF_8);
    byte[] broken = Arrays.copyOf(bytes, bytes.length + 1);
    broken[bytes.length] = (byte) 0xC3;
    assertThat(article(broken, Format.TEXT).text()).contains("“agreed”").contains("café");
  }

  @Test
  void whatIsNoTextIsSkippedWithAReason() {
    byte[] noise = new byte[4000];
    new Random(7).nextBytes(noise);
    assertThat(reason(noise)).contains("binary");
    assertThat(reason(new byte[0])).contains("empty");
    assertThat(reason(" \n\t\n".getBytes(StandardCharsets.UTF_8))).contains("empty");
  }

  @Test
  void otherLanguagesAreSkipped() {
    String german =
        "Die Minister trafen sich am Montag in Genf und sprachen drei Stunden lang über den Vertrag,"
            + " der im Frühjahr ausläuft. Sie wollen sich im Mai wieder treffen, sagte ein Sprecher.";
    String french =
        "Les ministres se sont rencontrés lundi à Genève pour parler du traité qui expire au"
            + " printemps, a déclaré un porte-parole. Ils veulent se revoir en mai à Paris.";
    String russian = "Министры встретились в понедельник в Женеве и говорили три часа о договоре.";
    for (String text : new String[] {german, french, russian}) {
      assertThat(reason(text.getBytes(StandardCharsets.UTF_8))).contains("not in English");
    }
  }

  @Test
  void anEnormousLineIsSkipped() {
    byte[] line = "the ministers met and ".repeat(60_000).getBytes(StandardCharsets.UTF_8);
    assertThat(reason(line)).contains("too long");
  }

  @Test
  void aPageGivesMainTextHeadlineDateAddressAndPublisher() {
    String sentence =
        "The ministers of the two states met for three hours on Monday and agreed to meet again in"
            + " spring, when the ice has gone, a spokesman said in Geneva.";
    String html =
        """
        <!DOCTYPE html><html lang="en"><head><title>Ministers meet | Daily Example</title>
        <link rel="canonical" href="https://example.org/news/1">
        <meta property="og:site_name" content="Daily Example">
        <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
          {"@type":"NewsArticle","headline":"Ministers meet","datePublished":"2019-05-03T10:00:00Z"}]}
        </script></head><body><nav><ul><li>Home</li><li>Sport</li></ul></nav>
        <article><h1>Ministers meet</h1><p>%1$s</p><p>%1$s It rained.</p><p>%1$s It snowed.</p>
        </article><footer><p>Copyright Daily Example</p></footer>
        <script>var tracking = "x";</script></body></html>
        """
            .formatted(sentence);
    Article article = article(html.getBytes(StandardCharsets.UTF_8), Format.HTML);
    assertThat(article.headline()).contains("Ministers meet");
    assertThat(article.published()).contains(LocalDate.of(2019, 5, 3));
    assertThat(article.url()).contains("https://example.org/news/1");
    assertThat(article.publisher()).contains("Daily Example");
    assertThat(article.text()).contains(sentence + " It snowed.").doesNotContain("tracking");
    assertThat(article.text()).doesNotContain("Sport");
    assertThat(article.text().split("Ministers meet", -1)).hasSize(2);
  }

  @Test
  void aPageInALocalEncodingIsReadByItsDeclaration() {
    String html =
        "<html><head><meta charset=\"windows-1251\"></head><body><p>The ministers met the Киев"
            + " delegation and agreed with it that they would meet again.</p></body></html>";
    assertThat(article(html.getBytes(Charset.forName("windows-1251")), Format.HTML).text())
        .contains("Киев");
  }
}
