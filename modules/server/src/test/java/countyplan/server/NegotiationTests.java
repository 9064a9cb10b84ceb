package countyplan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.catalogue.CatalogueJson;
import countyplan.server.Wire.Reply;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegotiationTests extends ServedTests {

    private static final String STATUS = "/api/plans/carers/status";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            */*                                                              | application/json
            application/json                                                 | application/json
            application/*                                                    | application/json
            application/json;q=0.5, text/csv                                 | text/csv; charset=UTF-8; header=present
            TEXT/CSV                                                         | text/csv; charset=UTF-8; header=present
            text/csv; charset=utf-8                                          | text/csv; charset=UTF-8; header=present
            text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8  | text/html; charset=UTF-8
            text/*                                                           | text/html; charset=UTF-8
            text/*, text/html;q=0                                            | text/csv; charset=UTF-8; header=present
            text/markdown                                                    | text/markdown; charset=UTF-8
            text/plain                                                       | text/plain; charset=UTF-8
            */*, application/json;q=0, text/html;q=0.1                       | text/csv; charset=UTF-8; header=present
            application/vnd.openxmlformats-officedocument.spreadsheetml.sheet | application/vnd.openxmlformats-officedocument.spreadsheetml.sheet
            image/png, */*;q=0.001                                           | application/json
            text/csv;q=nonsense, text/plain;q=0.1                            | text/plain; charset=UTF-8
            """)
    void theBestLikedFormatIsGiven(String accept, String given) throws IOException {
        Reply reply = get(STATUS, "Accept: " + accept);
        assertEquals(200, reply.status(), reply.text());
        assertEquals(given, reply.header("Content-Type"));
        assertEquals("Accept", reply.header("Vary"));
    }

    @Test
    void aWorkbookIsSentAsAFileNamedAfterWhatWasAsked() throws IOException {
        Reply reply = get(STATUS + "?format=xlsx");
        assertEquals(200, reply.status());
        assertTrue(reply.text().startsWith("PK"));
        assertTrue(reply.header("Content-Disposition").startsWith("attachment; filename=\"plans-status"),
                reply.header("Content-Disposition"));
    }

    @Test
    void jsonIsGivenToWhoDoesNotMind() throws IOException {
        assertEquals("application/json", get(STATUS).header("Content-Type"));
    }

    @Test
    void whatCannotBeGivenIsRefusedWithWhatCan() throws IOException {
        Reply reply = get(STATUS, "Accept: image/png", "Accept: application/xml");
        assertEquals(406, reply.status());
        assertEquals("Accept", reply.header("Vary"));
        assertEquals("[\"application/json\",\"text/html\",\"text/csv\","
                + "\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\",\"text/markdown\",\"text/plain\"]",
                reply.json().getJsonArray("choices").toString());
    }

    @Test
    void theTypeOfARefusalLeadsToWhatItMeans() throws IOException {
        String type = get(STATUS, "Accept: image/png").json().getString("type");
        assertEquals("/problems/not-acceptable", type);
        assertEquals("not-acceptable", get(type).json().getString("code"));
        assertTrue(get(type, "Accept: text/html").text().contains("Ask for one of the media types in choices."));
        assertEquals(405, post(type, "{}").status());
        assertEquals("[\"/problems/not-acceptable\"]",
                get("/problems/not-acceptabel").json().getJsonArray("choices").toString());
        assertEquals(404, get("/problems").status());
    }

    @Test
    void aChangeThatCouldNotBeAnsweredIsNotMade() throws IOException {
        assertEquals(406, post("/api/plans", "{\"plan\":\"a\"}", "Accept: image/png").status());
        assertTrue(invoker.calls.isEmpty());
    }

    @Test
    void theQueryMayNameTheFormatForALink() throws IOException {
        assertEquals("text/csv; charset=UTF-8; header=present",
                get(STATUS + "?format=csv", "Accept: text/html").header("Content-Type"));
    }

    @Test
    void csvIsTheRows() throws IOException {
        assertEquals("code,title\r\nCS1.1,\"Café, £5\"\r\nCS1.2,Plain\r\n", get(STATUS, "Accept: text/csv").text());
    }

    @Test
    void aPageMayUseItsOwnStyleAndNothingElse() throws IOException {
        Reply reply = get(STATUS, "Accept: text/html");
        assertTrue(reply.text().startsWith("<!DOCTYPE html>"), reply.text());
        assertTrue(reply.header("Content-Security-Policy").contains("style-src 'sha256-"), reply.headers().toString());
        assertTrue(!reply.header("Content-Security-Policy").contains("script"), reply.headers().toString());
    }

    @Test
    void theCatalogueIsJsonForProgramsAndAPageForPeople() throws IOException {
        Reply json = get("/api");
        assertEquals(CatalogueJson.write(invoker.catalogue()), json.json());
        Reply page = get("/api", "Accept: text/html");
        assertEquals("text/html; charset=UTF-8", page.header("Content-Type"));
        assertTrue(page.text().contains("/api/plans/{plan}/status"), page.text());
        assertEquals("application/json", get("/api?format=json", "Accept: text/html").header("Content-Type"));
    }

    @Test
    void theCatalogueIsAnOpenApiDocumentToo() throws IOException {
        Reply reply = get("/openapi.json");
        assertEquals("application/json", reply.header("Content-Type"));
        assertEquals("3.1", reply.json().getString("openapi").substring(0, 3));
        assertEquals("1.0", reply.json().getJsonObject("info").getString("version"));
        assertTrue(reply.json().getJsonObject("paths").containsKey("/plans/{plan}/status"), reply.text());
        assertEquals(406, get("/openapi.json", "Accept: text/html").status());
        assertEquals(404, get("/openapi.json/x").status());
    }
}
