package org.newsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium that clicks as a person does. */
final class Browser implements AutoCloseable {
  private static final Path SCREENSHOTS = Path.of("build/screenshots");
  // Held, since loggers are collected: Selenium warns of each browser newer than itself.
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  final ChromeDriver driver;
  private final Path downloads;
  private final Path profile;

  private Browser(String binary, String chromedriver) throws IOException {
    SELENIUM.setLevel(Level.SEVERE);
    downloads = Files.createTempDirectory("downloads");
    profile = Files.createTempDirectory("profile");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(binary);
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--force-prefers-reduced-motion",
        "--user-data-dir=" + profile);
    options.setExperimentalOption(
        "prefs", Map.of("download.default_directory", downloads.toString()));
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(new File(chromedriver)).build();
    driver = new ChromeDriver(service, options);
    size(1200, 900);
  }

  /** Opens a browser; without one the test is skipped, but fails where CI is set. */
  static Browser open() {
    Optional<String> binary = find("chromium", "chromium-browser", "google-chrome");
    Optional<String> chromedriver = find("chromedriver");
    if (binary.isEmpty() || chromedriver.isEmpty()) {
      String message = "no chromium and chromedriver on the PATH; install both to test the page";
      if (System.getenv("CI") != null) {
        Assertions.fail(message);
      }
      Assumptions.abort(message);
    }
    try {
      return new Browser(binary.orElseThrow(), chromedriver.orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> find(String... names) {
    return Arrays.stream(names)
        .flatMap(
            name ->
                Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                    .map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst();
  }

  void size(int width, int height) {
    driver.manage().window().setSize(new Dimension(width, height));
  }

  void dark(boolean dark) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
  }

  void go(String address) {
    driver.get(address);
    settled();
  }

  /** Waits until nothing on the page is being loaded. */
  void settled() {
    until(d -> !d.findElements(By.cssSelector("html[data-drawn]")).isEmpty());
    until(d -> d.findElements(By.cssSelector("[aria-busy], .busy")).isEmpty());
  }

  /** Clicks and waits for the view that follows. */
  void click(By what) {
    WebElement element = until(d -> d.findElements(what).stream().findFirst().orElse(null));
    driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
    element.click();
    settled();
  }

  void clickLink(String text) {
    click(By.partialLinkText(text));
  }

  String text(String selector) {
    return until(d -> d.findElement(By.cssSelector(selector))).getText();
  }

  String path() {
    return driver.getCurrentUrl().replaceFirst("https?://[^/]+", "");
  }

  Object script(String code, Object... arguments) {
    return driver.executeScript(code, arguments);
  }

  <T> T until(Function<WebDriver, T> condition) {
    return new WebDriverWait(driver, PATIENCE)
        .ignoring(StaleElementReferenceException.class)
        .ignoring(org.openqa.selenium.NoSuchElementException.class)
        .until(condition);
  }

  /** Saves what is seen as {@code build/screenshots/NAME.png}. */
  Path screenshot(String name) {
    try {
      Files.createDirectories(SCREENSHOTS);
      return Files.write(
          SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file that was downloaded under this name, when it is complete. */
  Path downloaded(String name) {
    return until(
        d -> {
          Path file = downloads.resolve(name);
          return Files.exists(file) && file.toFile().length() > 0 ? file : null;
        });
  }

  /** Serious and critical faults that axe-core finds, one a line. */
  List<String> accessibilityFaults() {
    try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
      // Handed to the driver as the page's policy forbids scripts from elsewhere.
      driver.executeScript(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Object found =
        driver.executeAsyncScript(
            "const done = arguments[0]; axe.run(document).then(r => done(r.violations"
                + ".filter(v => v.impact === 'serious' || v.impact === 'critical')"
                + ".map(v => v.id + ': ' + v.help + ' ' + v.nodes.slice(0, 3)"
                + ".map(n => n.html.slice(0, 160)).join(' | '))), e => done(['axe: ' + e]));");
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }

  /** Fails if the page wrote an error to the console or asked a foreign server. */
  void assertQuiet() {
    List<String> errors =
        driver.manage().logs().get(LogType.BROWSER).getAll().stream()
            .filter(e -> e.getLevel().intValue() >= Level.SEVERE.intValue())
            .map(e -> e.getMessage())
            .toList();
    assertThat(errors).isEmpty();
    Object foreign =
        script(
            "return performance.getEntriesByType('resource').map(e => e.name)"
                + ".filter(n => !n.startsWith(location.origin) && !n.startsWith('data:')"
                + " && !n.startsWith('blob:'))");
    assertThat((List<?>) foreign).isEmpty();
  }

  @Override
  public void close() {
    driver.quit();
    for (Path folder : List.of(downloads, profile)) {
      try (Stream<Path> inside = Files.walk(folder)) {
        inside.sorted(java.util.Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
      } catch (IOException | UncheckedIOException e) {
        // Chromium may still be closing its files; the folder is temporary.
        folder.toFile().deleteOnExit();
      }
    }
  }
}
