package nl.loketwijzer.admin;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses ADMIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.loketwijzer.admin");

    private static final Set<String> FEATURES =
            Set.of("agenda", "schedule", "rearranged", "messages", "loket", "feed", "job", "staff", "log", "helping");

    @Test
    void keepsScreensInTheirRoom() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .bePackagePrivate()
                .check(ADMIN);
    }

    @Test
    void featuresMeetOnlyThroughNavigation() {
        classes().should(meetOtherFeaturesOnlyThroughNavigation()).check(ADMIN);
    }

    @Test
    void whatIsSharedKnowsNoFeature() {
        noClasses()
                .that()
                .resideInAnyPackage("..admin.ui..", "..admin.security..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "..admin.agenda..",
                        "..admin.schedule..",
                        "..admin.messages..",
                        "..admin.loket..",
                        "..admin.staff..",
                        "..admin.log..")
                .check(ADMIN);
    }

    @Test
    void featuresDoNotGoInCircles() {
        slices().matching(
                        "nl.loketwijzer.admin.(agenda|schedule|rearranged|messages|loket|feed|job|staff|log|helping)..")
                .should()
                .beFreeOfCycles()
                .check(ADMIN);
    }

    @Test
    void ownsNoTransactionAndNoDatabase() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.persistence..",
                        "org.springframework.transaction..",
                        "org.springframework.jdbc..",
                        "java.sql..",
                        "javax.sql..")
                .orShould()
                .dependOnClassesThat(simpleNameEndingWith("Repository").and(resideInAPackage("nl.loketwijzer..")))
                .check(ADMIN);
    }

    @Test
    void neverMeetsThePortal() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("nl.loketwijzer.portal..")
                .check(ADMIN);
    }

    @Test
    void asksAClockForTheTime() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .check(ADMIN);
    }

    @Test
    void namesThingsForWhatTheyAre() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Dto|Manager|Utils?|Helper)")
                .check(ADMIN);
    }

    private static ArchCondition<JavaClass> meetOtherFeaturesOnlyThroughNavigation() {
        return new ArchCondition<>("meet other features only through their Navigation") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                from.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isForeign(from, dependency.getTargetClass()))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(from, dependency.getDescription())));
            }
        };
    }

    private static boolean isForeign(JavaClass from, JavaClass to) {
        return FEATURES.contains(feature(from))
                && FEATURES.contains(feature(to))
                && !feature(from).equals(feature(to))
                && !to.getSimpleName().endsWith("Navigation");
    }

    private static String feature(JavaClass type) {
        return type.getPackageName().replaceFirst("nl\\.loketwijzer\\.admin\\.?", "");
    }
}
