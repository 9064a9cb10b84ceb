package countyplan.core.bankholidays;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class RuleReaderTests {

    @Test
    void readsEveryKindOfRuleTheUnitedKingdomUses() {
        var rules =
                read("""
                        <Fixed month="DECEMBER" day="25"><MovingCondition substitute="SUNDAY" with="NEXT" weekday="TUESDAY"/></Fixed>
                        <FixedWeekday which="LAST" weekday="MONDAY" month="AUGUST" validFrom="1971"/>
                        <ChristianHoliday type="GOOD_FRIDAY"/>
                        """)
                        .holidays();
        assertEquals("--12-25", rules.fixed().getFirst().day().toString());
        assertEquals("TUESDAY", rules.fixed().getFirst().conditions().getFirst().weekday().name());
        assertEquals("1971", rules.fixedWeekdays().getFirst().validFrom().orElseThrow().toString());
        assertEquals("GOOD_FRIDAY", rules.christianHolidays().getFirst().type().name());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <IslamicHoliday type="NEWYEAR"/>                                      | IslamicHoliday
            <Fixed month="MAY" day="8" every="TWO_YEARS"/>                        | Fixed every
            <ChristianHoliday type="EASTER" chronology="JULIAN"/>                 | ChristianHoliday chronology
            <Fixed month="MAY" day="8"><Unless weekday="MONDAY"/></Fixed>         | Unless
            """)
    void refusesARuleItDoesNotKnowRatherThanLeaveADayOut(String rule, String named) {
        assertEquals("The bank holiday rules now use " + named + ", which is not understood",
                assertThrows(IllegalStateException.class, () -> read(rule)).getMessage());
    }

    private static Area read(String rules) {
        var country = "<Configuration xmlns='x' hierarchy='gb'><Holidays>" + rules + "</Holidays></Configuration>";
        try {
            return RuleReader.area(DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder()
                    .parse(new InputSource(new StringReader(country))).getDocumentElement());
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }
}
