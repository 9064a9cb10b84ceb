package countyplan.actionplans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Carers Delivery Group                     | Carers Delivery Group               | LEAD
            Carers Delivery Group (contributor)       | Carers Delivery Group               | CONTRIBUTOR
            Carers Delivery Group ( Co-Lead )         | Carers Delivery Group               | CO_LEAD
            Carers Delivery Group (Co-Lead)           | Carers Delivery Group               | CO_LEAD
            Carers Delivery Group (co lead)           | Carers Delivery Group               | CO_LEAD
            Commissioning Officer (Carers Lead)       | Commissioning Officer (Carers Lead) | LEAD
            Commissioning Officer (Carers Lead) (accountable) | Commissioning Officer (Carers Lead) | ACCOUNTABLE
            Chief Exec(informed)                      | Chief Exec                          | INFORMED
            Chief Exec   (cover)                      | Chief Exec                          | COVER
            """)
    void theRoleIsWhatStandsInBracketsAfterTheName(String written, String name, LeadRole role) {
        var lead = Lead.of(written);
        assertEquals(name, lead.name());
        assertEquals(role, lead.role());
    }

    @Test
    void aLeadIsReadBackFromItsWords() {
        for (var role : LeadRole.values()) {
            var lead = new Lead("Commissioning Officer (Carers Lead)", role);
            assertEquals(lead, Lead.of(lead.toString()));
        }
    }

    @Test
    void aPostIsTheSameLeadInAnyRole() {
        assertTrue(Lead.of("Chief Exec (cover)").is(Lead.of("chief exec")));
        assertFalse(Lead.of("Service Manager").is(Lead.of("Service Managers")));
    }

    @Test
    void aRoleAloneIsNoLead() {
        assertThrows(IllegalArgumentException.class, () -> Lead.of(" "));
        assertEquals(new Lead("(cover)"), Lead.of("(cover)"));
    }
}
