package nl.loketwijzer.domain.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import nl.loketwijzer.domain.instantie.Instanties;
import nl.loketwijzer.i18n.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrisisTest {

    private static final Guidance GUIDANCE = new Guidance(new Instanties(), Clock.systemUTC());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            SUICIDE | ik wil er niet meer zijn
            SUICIDE | ze gaf me haar kat en zei dat ze er vanavond een eind aan maakt
            SUICIDE | mijn beste vriend stuurt iedereen een afscheidsbericht
            SUICIDE | me zus heb een hele strip pillen geslikt
            SUICIDE | kwil nie meer leve
            SUICIDE | Door al die schulden denk ik dat iedereen beter af is zonder mij
            SUICIDE | mijn collega zei gisteren dat hij voor de trein springt
            SUICIDE | mijn zoon van 15 snijdt zichzelf
            SUICIDE | sinds de scheiding denk ik aan zelfmoord
            SUICIDE | oma zegt dat het voor haar niet meer hoeft
            SUICIDE | My neighbour said goodbye to everyone and does not answer
            SUICIDE | i cant do this anymore i want to die
            SUICIDE | she took all her sleeping pills
            SUICIDE | my brother says he is going to kill himself
            SUICIDE | they would all be better off without me
            SUICIDE | I do not want to wake up tomorrow
            SUICIDE | my friend wants to end her life tonight
            VIOLENCE | mijn man slaat me waar de kinderen bij zijn
            VIOLENCE | hij slaat niet maar ik mag van mijn man de deur niet uit
            VIOLENCE | mijn vriend controleert mijn telefoon en heeft mijn bankpas
            VIOLENCE | ik heb mijn dochtertje geslagen en ik schrok van mezelf
            VIOLENCE | de buurman mishandelt zijn vrouw, je hoort haar gillen
            VIOLENCE | mijn ex staat elke nacht voor mijn deur
            VIOLENCE | ik ben bang voor mijn vader
            VIOLENCE | mijn ouders willen mij dwingen te trouwen met mijn neef
            VIOLENCE | ik durf niet naar huis
            VIOLENCE | my husband hits me
            VIOLENCE | my boyfriend does not let me leave the house
            VIOLENCE | he controls my money and my phone
            VIOLENCE | I am afraid of my husband
            VIOLENCE | I hit my little boy and I am scared it will happen again
            VIOLENCE | the man downstairs beats his wife
            VIOLENCE | my ex threatens to kill me
            ASSAULT | ik ben gisteravond verkracht
            ASSAULT | mijn stiefvader zit aan mijn zusje
            ASSAULT | hij dreigt mijn naaktfoto's te verspreiden
            ASSAULT | I was raped last weekend
            ASSAULT | a man at work touched me against my will
            EXPLOITATION | mijn baas heeft mijn paspoort afgepakt
            EXPLOITATION | ik word gedwongen tot prostitutie
            EXPLOITATION | wij mogen niet weg van de baas, de deur is op slot
            EXPLOITATION | my employer keeps my passport and I cannot leave the house
            EXPLOITATION | they force me to see clients
            MEDICAL | mijn vader heeft druk op zijn borst en zweet
            MEDICAL | haar mond hangt scheef en ze praat raar
            MEDICAL | hij ademt niet meer
            MEDICAL | mijn kind heeft bleekmiddel gedronken
            MEDICAL | my wife has chest pain and cannot breathe
            MEDICAL | he is unconscious on the floor
            MEDICAL | the baby is not breathing
            """)
    void hearsAnEmergency(Crisis crisis, String text) {
        assertThat(GUIDANCE.understand(text, Language.DUTCH).crisis()).isEqualTo(crisis);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ik schrik me dood van deze rekening",
                "ik ga dood van de stress met al die formulieren",
                "als ik nog een keer moet bellen ontplof ik",
                "ik schaam me kapot voor mijn schulden",
                "dat was een harde klap voor ons bedrijf",
                "de deurwaarder dreigt met beslag op mijn loon",
                "de gemeente dreigt met een boete omdat mijn zoon niet naar school gaat",
                "ik wil een eind maken aan mijn huurcontract",
                "mijn contract loopt op zijn einde",
                "mijn vader is vorige week overleden, wat moet ik regelen",
                "mijn man is dood en ik krijg zijn pensioen niet",
                "mijn kat is dood, waar meld ik dat",
                "ik heb geen geweld meegemaakt, ik wil gewoon scheiden",
                "mijn kind slaat andere kinderen op school",
                "ik word gek van de brieven van het UWV",
                "er ligt beslag op mijn uitkering",
                "ik kan niet meer werken door mijn rug",
                "mijn moeder kan niet meer alleen wonen",
                "de verhuurder reageert niet op mijn mail",
                "ik heb al drie weken niet geslapen van de zorgen over geld",
                "ik ben uit huis gezet en slaap bij een vriend",
                "mijn paspoort is gestolen op vakantie",
                "ik wil euthanasie regelen met de huisarts, hoe werkt een wilsverklaring",
                "hoe stop ik de zorgverzekering van mijn overleden vrouw",
                "ik moet mijn DigiD activeren maar ben opgesloten in mijn account",
                "de rekening van de ambulance kan ik niet betalen",
                "mijn baas betaalt mijn loon niet",
                "we gaan als vrienden uit elkaar",
                "ik loop op mijn tandvlees als mantelzorger",
                "ik wil leren zwemmen, betaalt de gemeente dat",
                "these fines will be the death of me",
                "this paperwork is killing me",
                "I am dying to know when my benefit comes",
                "my father died last month, who do I tell",
                "the landlord threatens to evict us",
                "I want to end my contract with the energy company",
                "I nearly had a heart attack when I saw the bill",
                "my husband has dementia and goes to a nursing home",
                "the bailiff threatened to take my car",
                "I am locked out of my DigiD",
                "not in debt, no fights, we just want a divorce",
                "my parents kicked me out and I sleep in my car",
                "I am sick and tired of waiting for the tax office",
                "how do I get my partner a residence permit",
                "my boss does not pay me for overtime",
                "our dog died, do we still pay dog tax",
                "I cannot work because of my back",
                "my son turns 18 and needs health insurance"
            })
    void staysCalmWhenThereIsNone(String text) {
        assertThat(GUIDANCE.understand(text, Language.DUTCH).crisis()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            psychische_crisis   | ik wil niet meer leven
            huiselijk_geweld    | mijn man slaat me
            slachtoffer_misdrijf | ik ben verkracht
            slachtoffer_misdrijf | mijn baas heeft mijn paspoort afgepakt
            """)
    void putsTheSituationOfAnEmergencyFirst(String situation, String text) {
        assertThat(GUIDANCE.understand(text, Language.DUTCH)
                        .situations()
                        .getFirst()
                        .situation())
                .isEqualTo(new SituationId(situation));
    }
}
