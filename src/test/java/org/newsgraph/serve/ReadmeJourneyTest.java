package org.newsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.Home;
import org.newsgraph.article.ArticleInputs;
import org.newsgraph.article.InputOptions;
import org.newsgraph.pipeline.GraphBuild;
import org.newsgraph.pipeline.Progress;
import org.newsgraph.pipeline.Stages;
import org.newsgraph.query.CannedQueries;
import org.newsgraph.store.GraphDirectory;
import org.openqa.selenium.By;

/**
 * What the README shows: from the start page to the sentence that reports a veto, by clicking. The
 * pictures go to {@code build/screenshots}, and with {@code -Dpictures=update} to {@code
 * docs/images}.
 */
class ReadmeJourneyTest {
  private static final Path PICTURES = Path.of("docs/images");

  @Test
  void whoKnowsNoSparqlClicksToTheSentenceOfAVeto(@TempDir Path folder) throws IOException {
    try (Browser browser = Browser.open()) {
      GraphDirectory graph = new GraphDirectory(folder.resolve("graph"));
      ArticleInputs articles =
          ArticleInputs.of(
              List.of("data/articles"), InputOptions.DEFAULT, InputStream.nullInputStream());
      GraphBuild.run(Stages.of(Home.locate()), articles, graph, 2, Progress.SILENT);
      LiveGraph live = new LiveGraph();
      ServerOptions options = ServerOptions.DEFAULTS.withPort(0);
      try (ServedDirectory served = new ServedDirectory(graph, live, line -> {});
          GraphServer server =
              new GraphServer(live, new CannedQueries(Path.of("queries")), options).start()) {
        walk(browser, server.address());
      }
    }
  }

  private static void walk(Browser browser, String address) throws IOException {
    browser.size(1100, 760);
    browser.go(address + "/");
    picture(browser, "1-start");
    browser.clickLink("Who vetoed what?");
    assertThat(browser.text("table.answer")).contains("Russia").contains("12 Apr 2017");
    browser.script("document.querySelector('.answer-area').scrollIntoView()");
    picture(browser, "2-who-vetoed-what");
    browser.click(By.xpath("//tr[contains(., '12 Apr 2017')]//a[@class='sentence']"));
    assertThat(
            browser.script(
                "return [...document.querySelectorAll('mark')].map(m => m.textContent).join('')"))
        .asString()
        .containsIgnoringCase("veto");
    picture(browser, "3-sentence");
    browser.click(By.cssSelector("mark a[href='/entity/Q159']"));
    assertThat(browser.text("h1")).isEqualTo("Russia");
    browser.script("document.querySelector('#stances').scrollIntoView()");
    browser.until(d -> !d.findElements(By.cssSelector(".network canvas")).isEmpty());
    picture(browser, "4-actor");
    browser.assertQuiet();
  }

  private static void picture(Browser browser, String name) throws IOException {
    Path made = browser.screenshot(name);
    if ("update".equals(System.getProperty("pictures"))) {
      Files.createDirectories(PICTURES);
      Files.copy(made, PICTURES.resolve(name + ".png"), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
