package org.newsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page as a person uses it, in a real browser. */
class PageTest {
  private static RunningServer server;
  private static Browser browser;

  @BeforeAll
  static void open() {
    browser = Browser.open();
    server = new RunningServer();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
      server.close();
    }
  }

  @BeforeEach
  void start() {
    browser.size(1200, 900);
    browser.go(server.address() + "/");
  }

  @AfterEach
  void nothingWentWrongUnseen() {
    browser.assertQuiet();
  }

  @Test
  void everyViewIsReachedByClickingFromTheStartPage() {
    browser.screenshot("start");
    assertThat(browser.text(".lead")).contains("2 articles").contains("8 events");
    browser.clickLink("Who vetoed what?");
    browser.screenshot("question");
    assertThat(browser.text("table.answer")).contains("Russia").contains("12 Apr 2017");
    browser.clickLink("Russia vetoed a draft resolution");
    browser.screenshot("sentence");
    assertThat(browser.path()).startsWith("/article/council-vote#char=");
    assertThat(browser.text("mark")).contains("Russia");
    browser.click(By.cssSelector("aside a[href*='/event/']"));
    browser.screenshot("event");
    assertThat(browser.text("h1")).startsWith("Veto by Russia");
    browser.clickLink("why");
    browser.screenshot("claim");
    assertThat(browser.text("main")).contains("trigger: vetoed");
    browser.driver.navigate().back();
    browser.settled();
    browser.click(By.cssSelector(".facts a[href='/entity/Q159']"));
    browser.screenshot("actor");
    assertThat(browser.text("h1")).isEqualTo("Russia");
    assertThat(browser.text("header.thing-head")).contains("Russie (fr)");
    assertThat(browser.text("#did")).contains("draft resolution");
    assertThat(browser.text("#undergone")).contains("Britain condemned Russia");
    browser.click(By.cssSelector("#stances a.attitude"));
    assertThat(browser.text("h1")).contains("condemns");
    browser.click(By.cssSelector("nav a[href='/q']"));
    browser.screenshot("questions");
    browser.click(By.cssSelector("nav a[href='/sparql']"));
    browser.until(d -> d.findElement(By.cssSelector(".CodeMirror")));
    browser.screenshot("sparql");
  }

  @Test
  void contestedEventsShowBothSides() {
    browser.clickLink("Moscow blocks text on chemical attack");
    browser.click(By.xpath("//aside//a[contains(@href, '/event/')][contains(., 'Chemical')]"));
    browser.screenshot("contested");
    assertThat(browser.text("h1")).startsWith("Chemical attack by Syria");
    assertThat(browser.text(".contested")).contains("contradict");
    assertThat(browser.driver.findElements(By.cssSelector(".side"))).hasSize(2);
    assertThat(browser.text("main"))
        .contains("Syria denied that its air force")
        .contains("Washington says that Syria used poison gas");
  }

  @Test
  void aQuestionIsAskedWithTheKeyboardAndItsAddressKeepsIt() {
    browser.clickLink("Who vetoed what?");
    WebElement actor = browser.driver.findElement(By.id("actor"));
    actor.sendKeys("mosc");
    browser.until(d -> !d.findElements(By.cssSelector("[role=option]")).isEmpty());
    browser.screenshot("completion");
    actor.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
    assertThat(actor.getDomProperty("value")).isEqualTo("Russia");
    actor.sendKeys(Keys.ENTER);
    browser.until(d -> d.getCurrentUrl().contains("actor=Russia"));
    browser.settled();
    assertThat(browser.text(".count")).isEqualTo("1 row");
    browser.driver.navigate().refresh();
    browser.settled();
    assertThat(browser.driver.findElement(By.id("actor")).getDomProperty("value"))
        .isEqualTo("Russia");
    assertThat(browser.text(".count")).isEqualTo("1 row");
  }

  @Test
  void searchLeadsToAnActor() {
    WebElement field = browser.driver.findElement(By.id("find"));
    field.sendKeys("United K");
    browser.until(d -> !d.findElements(By.cssSelector("[role=option]")).isEmpty());
    field.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
    browser.until(d -> d.getCurrentUrl().endsWith("/entity/Q145"));
    browser.settled();
    assertThat(browser.text("h1")).isEqualTo("United Kingdom");
  }

  @Test
  void rowsAreSortedByTheirHeading() {
    browser.clickLink("Who acts most?");
    List<String> asAnswered = column("Actor");
    List<String> byName = new ArrayList<>(asAnswered);
    byName.sort(String.CASE_INSENSITIVE_ORDER);
    assertThat(asAnswered).hasSizeGreaterThan(3).isNotEqualTo(byName);
    sortBy("Actor");
    assertThat(column("Actor")).isEqualTo(byName);
    assertThat(browser.text("th[aria-sort='ascending']")).contains("Actor");
    sortBy("Actor");
    Collections.reverse(byName);
    assertThat(column("Actor")).isEqualTo(byName);
    assertThat(browser.text("th[aria-sort='descending']")).contains("Actor");
  }

  @Test
  void numbersAreSortedAsNumbers() {
    browser.clickLink("Who acts most?");
    sortBy("Acts");
    List<Integer> counts = column("Acts").stream().map(Integer::valueOf).toList();
    assertThat(counts).isSorted();
    assertThat(counts.get(0)).isLessThan(counts.get(counts.size() - 1));
    assertThat(browser.text("th[aria-sort]")).contains("Acts");
  }

  private static void sortBy(String heading) {
    browser.click(By.xpath("//th//button[starts-with(., '" + heading + "')]"));
  }

  /** What the rows show under a heading; of an actor the name, without the link to Wikidata. */
  private static List<String> column(String heading) {
    return ((List<?>)
            browser.script(
                "return [...document.querySelectorAll(`tbody td[data-label='${arguments[0]}']`)]"
                    + ".map(cell => (cell.querySelector('a') ?? cell).textContent)",
                heading))
        .stream().map(String::valueOf).toList();
  }

  @Test
  void contradictionsStandSideBySide() {
    assertThat(browser.text("[aria-labelledby='h-disputes'] .pair"))
        .contains("Syria denied that its air force")
        .contains("Washington says that Syria used poison gas");
    browser.clickLink("All contradictions, side by side");
    browser.screenshot("side-by-side");
    assertThat(browser.path()).isEqualTo("/q/contested-claims");
    assertThat(browser.driver.findElements(By.cssSelector(".pair .claim.denied"))).isNotEmpty();
    assertThat(browser.driver.findElements(By.cssSelector(".pair .claim.claimed"))).isNotEmpty();
    browser.click(By.cssSelector(".pair .claim.denied a.sentence"));
    assertThat(marked()).startsWith("Syria denied");
  }

  /** The sentence that is marked in an article, whatever is highlighted in it. */
  private static String marked() {
    return String.valueOf(
        browser.script(
            "return [...document.querySelectorAll('mark')].map(m => m.textContent).join('')"));
  }

  @Test
  void theStartPageShowsWhatTheLatestArticlesReport() {
    assertThat(browser.text("[aria-labelledby='h-reports']"))
        .contains("Russia")
        .contains("told as fact");
    browser.click(By.cssSelector("[aria-labelledby='h-reports'] a.sentence"));
    assertThat(browser.path()).startsWith("/article/").contains("#char=");
    assertThat(marked()).isNotBlank();
  }

  @Test
  void downloadsHoldTheAnswer() throws IOException {
    browser.clickLink("Who vetoed what?");
    browser.click(By.xpath("//button[.='CSV']"));
    Path csv = browser.downloaded("who-vetoed-what.csv");
    assertThat(Files.readString(csv))
        .startsWith("actor,actorWikidata,vetoed,body,date,status,articles,sentence")
        .contains("http://www.wikidata.org/entity/Q159");
    browser.click(By.xpath("//button[.='JSON']"));
    assertThat(Files.readString(browser.downloaded("who-vetoed-what.json"))).contains("bindings");
    browser.click(By.id("tab-timeline"));
    browser.screenshot("timeline");
    browser.click(By.xpath("//button[.='PNG']"));
    assertThat(ImageIO.read(browser.downloaded("who-vetoed-what.png").toFile()).getWidth())
        .isGreaterThan(900);
  }

  @Test
  void stancesAreDrawnAsANetwork() throws IOException {
    browser.clickLink("Who thinks what about whom?");
    browser.click(By.id("tab-network"));
    browser.until(d -> !d.findElements(By.cssSelector(".network canvas")).isEmpty());
    browser.screenshot("network");
    assertThat(browser.path()).endsWith("#network");
    browser.click(By.xpath("//button[.='PNG']"));
    assertThat(ImageIO.read(browser.downloaded("stances.png").toFile()).getWidth()).isPositive();
  }

  @Test
  void statesAreShownOnAMap() {
    browser.clickLink("Who thinks what about whom?");
    browser.click(By.id("tab-map"));
    browser.screenshot("map");
    assertThat(browser.driver.findElements(By.cssSelector(".map a[href='/entity/Q159'] circle")))
        .hasSize(1);
    assertThat(browser.driver.findElements(By.cssSelector(".map .flow"))).isNotEmpty();
  }

  @Test
  void anAnswerCanBeTakenElsewhere() {
    browser.go(server.address() + "/q/who-vetoed-what?actor=Russia");
    browser.click(By.cssSelector(".elsewhere summary"));
    browser.until(d -> d.findElement(By.cssSelector(".elsewhere")).getText().contains("SELECT"));
    assertThat(browser.text(".elsewhere")).contains("curl '").contains("actor=Russia");
    browser.clickLink("Open in the editor");
    browser.until(d -> d.findElement(By.cssSelector(".CodeMirror")).getText().contains("Q159"));
  }

  @Test
  void errorsAreShownInWords() {
    browser.go(server.address() + "/q/who-vetoed-what?actor=Atlantis");
    browser.screenshot("error-parameter");
    assertThat(browser.text("[role=alert]")).contains("no actor 'Atlantis'");
    browser.go(server.address() + "/entity/Q0");
    browser.screenshot("error-not-found");
    assertThat(browser.text("main")).contains("The graph has nothing named");
    browser.driver.manage().logs().get("browser");
  }

  @Test
  void anErrorOfTheEndpointNamesLineAndColumn() {
    browser.click(By.cssSelector("nav a[href='/sparql']"));
    browser.until(d -> d.findElement(By.cssSelector(".CodeMirror")));
    browser.script(
        "document.querySelector('.CodeMirror').CodeMirror.setValue('SELECT * {\\n  ?s ?p }')");
    browser.click(By.cssSelector(".yasqe_queryButton"));
    browser.until(d -> d.findElement(By.cssSelector(".problem")).isDisplayed());
    browser.screenshot("error-sparql");
    assertThat(browser.text(".problem")).contains("line 2").contains("column");
    browser.driver.manage().logs().get("browser");
  }

  @Test
  void theEditorIsDarkInDarkMode() {
    try {
      browser.dark(true);
      browser.go(server.address() + "/sparql");
      browser.until(d -> d.findElement(By.cssSelector(".CodeMirror")));
      Object light =
          browser.script(
              "return ['#editor', '.CodeMirror', '.CodeMirror-gutters'].map(s =>"
                  + " getComputedStyle(document.querySelector(s)).backgroundColor)"
                  + ".filter(c => Math.max(...c.match(/\\d+/g).slice(0, 3).map(Number)) > 60)");
      assertThat((List<?>) light).isEmpty();
    } finally {
      browser.dark(false);
    }
  }

  @Test
  void theEditorAnswersAnExample() {
    browser.click(By.cssSelector("nav a[href='/sparql']"));
    browser.until(d -> d.findElement(By.cssSelector(".CodeMirror")));
    browser.click(By.xpath("//aside//button[.='Who vetoed what?']"));
    browser.click(By.cssSelector(".yasqe_queryButton"));
    browser.until(d -> d.findElement(By.cssSelector(".yasr")).getText().contains("Russia"));
    browser.screenshot("sparql-answer");
  }
}
