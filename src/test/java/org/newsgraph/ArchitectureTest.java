package org.newsgraph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The shape of the house, as ARCHITECTURE.md tells it. */
class ArchitectureTest {
  private static final Path SOURCES = Home.locate().root().resolve("src/main/java/org/newsgraph");
  private static final Map<String, String> STAGES =
      Map.of(
          "article", "Stage 1 of 7",
          "language", "Stage 2 of 7",
          "linking", "Stage 3 of 7",
          "event", "Stage 4 of 7",
          "graph", "Stage 5 of 7",
          "store", "Stage 6 of 7",
          "query", "Stage 7 of 7",
          "serve", "Stage 7 of 7");

  /** The stages in order; above them what ties them. */
  private static final List<String> ORDER =
      List.of("article", "language", "linking", "event", "graph", "store", "query", "serve");

  private static final List<String> ABOVE = List.of("pipeline", "evaluate", "train", "cli");
  private static JavaClasses program;

  @BeforeAll
  static void read() {
    program =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.newsgraph");
  }

  private static String inside(String name) {
    return "org.newsgraph." + name + "..";
  }

  @Test
  void aStageKnowsOnlyThoseBeforeIt() {
    for (int i = 0; i < ORDER.size(); i++) {
      List<String> forbidden = new ArrayList<>(ORDER.subList(i + 1, ORDER.size()));
      forbidden.addAll(ABOVE);
      noClasses()
          .that()
          .resideInAPackage(inside(ORDER.get(i)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              forbidden.stream().map(ArchitectureTest::inside).toArray(String[]::new))
          .check(program);
    }
  }

  @Test
  void nothingKnowsTheCommandLine() {
    noClasses()
        .that()
        .resideOutsideOfPackage(inside("cli"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(inside("cli"))
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(program);
  }

  @Test
  void namesSayWhatAThingIs() {
    Pattern vague = Pattern.compile("(?i).*(utils?|helpers?|manager|misc|common)");
    assertThat(program.stream().map(c -> c.getSimpleName()).filter(n -> vague.matcher(n).matches()))
        .isEmpty();
    assertThat(
            program.stream().map(c -> c.getPackageName()).filter(n -> vague.matcher(n).matches()))
        .isEmpty();
  }

  @Test
  void classesAreFinalUnlessMadeToBeExtended() {
    classes()
        .that()
        .areTopLevelClasses()
        .and()
        .areNotInterfaces()
        .and()
        .doNotHaveModifier(JavaModifier.ABSTRACT)
        .should()
        .haveModifier(JavaModifier.FINAL)
        .check(program);
  }

  @Test
  void nobodyPrintsStackTraces() {
    noClasses()
        .that()
        .resideOutsideOfPackage(inside("cli"))
        .should()
        .callMethod(Throwable.class, "printStackTrace")
        .check(program);
  }

  @Test
  void everyPackageSaysWhatItIsAndStagesSayWhichOne() throws IOException {
    try (Stream<Path> folders = Files.walk(SOURCES)) {
      for (Path folder : folders.filter(Files::isDirectory).toList()) {
        if (folder.equals(SOURCES)) {
          continue;
        }
        Path info = folder.resolve("package-info.java");
        assertThat(info).exists();
        String stage = STAGES.get(SOURCES.relativize(folder).toString());
        if (stage != null) {
          assertThat(Files.readString(info)).startsWith("/**\n * " + stage);
        }
      }
    }
  }

  @Test
  void filesAreShortEnoughToRead() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        assertThat(Files.readAllLines(file).size()).as(file.toString()).isLessThanOrEqualTo(350);
      }
    }
  }

  @Test
  void nothingIsLeftToBeDone() throws IOException {
    Pattern mark = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        assertThat(mark.matcher(Files.readString(file)).find()).as(file.toString()).isFalse();
      }
    }
  }
}
