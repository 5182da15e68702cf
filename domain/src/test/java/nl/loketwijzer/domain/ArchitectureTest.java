package nl.loketwijzer.domain;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {

    private static final JavaClasses DOMAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.loketwijzer.domain");

    @Test
    void roomsUseOnlyTheRoomsTheyMay() {
        ApplicationModules.of("nl.loketwijzer.domain").verify();
    }

    @Test
    void entitiesStayInTheirRoom() {
        classes().that().areAnnotatedWith(Entity.class).should().notBePublic().check(DOMAIN);
    }

    @Test
    void repositoriesStayInTheirRoom() {
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .should()
                .notBePublic()
                .allowEmptyShould(true)
                .check(DOMAIN);
    }

    @Test
    void entitiesHaveNoSetters() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameNotStartingWith("set")
                .check(DOMAIN);
    }

    @Test
    void knowsNoScreens() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.vaadin..", "jakarta.servlet..", "nl.loketwijzer.portal..", "nl.loketwijzer.admin..")
                .check(DOMAIN);
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
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .check(DOMAIN);
    }

    @Test
    void namesThingsForWhatTheyAre() {
        noClasses()
                .that()
                .resideInAPackage("nl.loketwijzer..")
                .should()
                .haveNameMatching(".*(Impl|Dto|Manager|Utils?|Helper)")
                .check(DOMAIN);
    }

    @Test
    void hasNoPublicFields() {
        com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields()
                .that()
                .areNotStatic()
                .should()
                .notBePublic()
                .check(DOMAIN);
    }
}
