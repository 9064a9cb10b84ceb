package countyplan.core.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class JsonTextTests {

    @Test
    void keepsOrderAndDecimalsAsTheyAre() {
        JsonObject object = Json.createObjectBuilder()
                .add("z", new BigDecimal("1038000.00"))
                .add("a", new BigDecimal("1E+3"))
                .add("big", new BigDecimal("0.1E-9"))
                .add("count", 38)
                .add("none", Json.createArrayBuilder())
                .add("yes", true)
                .addNull("gone")
                .build();
        assertEquals("{\"z\":1038000.00,\"a\":1000,\"big\":0.0000000001,\"count\":38,\"none\":[],\"yes\":true,"
                + "\"gone\":null}", JsonText.compact(object));
    }

    @Test
    void doesNotWriteOutANumberThatWouldFillTheMemory() {
        assertEquals("{\"n\":1E+999999999}",
                JsonText.compact(Json.createObjectBuilder().add("n", new BigDecimal("1E+999999999")).build()));
    }

    @Test
    void isIndentedForPeople() {
        assertEquals("""
                {
                  "plans": [
                    {
                      "ref": "r"
                    },
                    {}
                  ],
                  "none": []
                }
                """, Answers.as(Format.JSON,
                Example.answer(Example.LIST, "{'plans': [{'ref': 'r'}, {}], 'none': []}"), Example.LIST));
    }

    @Test
    void isCompactForPrograms() {
        Look web = Look.web("/api/action-plans", Example.CATALOGUE);
        assertEquals("{\"plans\":[{\"ref\":\"r\"}]}", Answers.as(Format.JSON,
                Example.answer(Example.LIST, "{'plans': [{'ref': 'r'}]}"), Example.LIST, web));
    }

    @Test
    void readsBackAsItWas() {
        StringBuilder all = new StringBuilder();
        for (char c = 0; c < 0x250; c++) {
            all.append(c);
        }
        JsonObject object = Json.createObjectBuilder().add(all.toString(), all + "😀\u2028").build();
        String text = JsonText.compact(object);
        assertTrue(text.startsWith("{\"\\u0000\\u0001"), text);
        assertEquals(object, Json.createReader(new StringReader(text)).readObject());
    }
}
