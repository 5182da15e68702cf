package nl.loketwijzer.portal;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import nl.loketwijzer.portal.frame.Screen;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.loketwijzer.portal");

    @Test
    void routesAreNobodyElsesBusiness() {
        classes().that().areAnnotatedWith(Route.class).should().notBePublic().check(PORTAL);
    }

    @Test
    void screensAreNobodyElsesBusiness() {
        classes().that().implement(Screen.class).should().notBePublic().check(PORTAL);
    }

    @Test
    void storesNothing() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.persistence..", "org.springframework.transaction..", "org.springframework.jdbc..")
                .check(PORTAL);
    }

    @Test
    void knowsNoRepository() {
        noClasses()
                .that()
                .doNotHaveSimpleName("PortalApplication")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.data..")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Repository")
                .check(PORTAL);
    }

    @Test
    void knowsNoStaff() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("nl.loketwijzer.admin..", "nl.loketwijzer.domain.staff..")
                .check(PORTAL);
    }

    @Test
    void buildingBlocksKnowNoScreen() {
        noClasses()
                .that()
                .resideInAPackage("..portal.ui..")
                .should()
                .dependOnClassesThat(resideInAPackage("..portal..")
                        .and(resideInAPackage("..portal.ui..").negate()))
                .check(PORTAL);
    }

    @Test
    void theFrameKnowsNoFeature() {
        classes()
                .that()
                .resideInAPackage("..portal.frame..")
                .should()
                .onlyDependOnClassesThat(resideInAPackage("nl.loketwijzer.portal..")
                        .negate()
                        .or(resideInAPackage("..portal.frame.."))
                        .or(resideInAPackage("..portal.journey.."))
                        .or(resideInAPackage("..portal.ui..")))
                .check(PORTAL);
    }

    @Test
    void featuresMeetOnlyThroughTheirNavigation() {
        slices().matching("nl.loketwijzer.portal.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(alwaysTrue(), resideInAPackage("..portal.ui.."))
                .ignoreDependency(alwaysTrue(), resideInAPackage("..portal.frame.."))
                .ignoreDependency(alwaysTrue(), resideInAPackage("..portal.journey.."))
                .ignoreDependency(alwaysTrue(), simpleNameEndingWith("Navigation"))
                .check(PORTAL);
    }
}
