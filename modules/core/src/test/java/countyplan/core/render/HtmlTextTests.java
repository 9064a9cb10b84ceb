package countyplan.core.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.host.Answer;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlTextTests {
    private static final Look STATUS_AT =
            Look.web("/api/action-plans/carers-2022-25/status?asAt=2022-12-31&format=html",
                    Example.CATALOGUE);

    @Test
    void isAWholePage() {
        Approved.check("status.html", Answers.as(Format.HTML, Answers.STATUS, Example.STATUS, STATUS_AT));
    }

    @Test
    void hasWhatAssistiveTechnologyNeeds() {
        Document page = parsed(Answers.as(Format.HTML, Answers.STATUS, Example.STATUS, STATUS_AT));
        assertEquals("en-GB", page.getDocumentElement().getAttribute("lang"));
        assertEquals(1, all(page, "h1").getLength());
        assertEquals(1, all(page, "main").getLength());
        assertEquals(all(page, "table").getLength(), all(page, "caption").getLength());
        assertEquals("#main", ((Element) all(page, "a").item(0)).getAttribute("href"));
        NodeList headings = all(page, "th");
        for (int i = 0; i < headings.getLength(); i++) {
            assertFalse(((Element) headings.item(i)).getAttribute("scope").isEmpty());
        }
        assertEquals(0, all(page, "script").getLength());
    }

    @Test
    void linksRefsThatCanBeAskedFor() {
        Look look = Look.web("/api/action-plans/carers-2022-25/actions/CS1.1", Example.CATALOGUE);
        String page = Answers.as(Format.HTML, Answers.ACTION, Example.ACTION, look);
        assertTrue(page.contains("<a href=\"/api/action-plans/carers-2022-25/actions/CS1.1\">"), page);
        // The catalogue has no operation at a priority's address.
        assertTrue(
                page.contains("<dd>strategy/carers-2022-25/priorities/1; strategy/carers-2022-25/priorities/2</dd>"));
        assertTrue(page.contains("<h1>Action plans: action, carers-2022-25, CS1.1</h1>"), page);
    }

    @Test
    void linksToTheRowsThatFollow() {
        Answer.Done cut = Example.answer(Example.LIST,
                "{'plans': [{'ref': 'action-plans/a', 'title': 'A'}], 'next': 'MT+w='}");
        String page = Answers.as(Format.HTML, cut, Example.LIST,
                Look.web("/api/action-plans?limit=1&after=old&asAt=2022-12-31", Example.CATALOGUE));
        assertTrue(page.contains("<a href=\"/api/action-plans?limit=1&amp;asAt=2022-12-31&amp;after=MT%2Bw%3D\">"),
                page);
    }

    @Test
    void escapesWhateverIsInTheAnswerOrTheAddress() {
        Answer.Done done = Example.answer(Example.LIST,
                "{'plans': [{'ref': 'a', 'title': '<script>alert(\\u0022&\\u0027)</script>\\u0000'}]}");
        String page = Answers.as(Format.HTML, done, Example.LIST,
                Look.web("/api/<script>x</script>/%3Cscript%3E?q=\"><script>", Example.CATALOGUE));
        assertFalse(page.contains("<script"), page);
        assertTrue(page.contains("&lt;script&gt;alert(&quot;&amp;&#39;)&lt;/script&gt;\uFFFD"), page);
        assertTrue(wellFormed(page));
    }

    @Test
    void standsByItselfWithoutAPlace() {
        String page = Answers.as(Format.HTML, Answers.ACTION, Example.ACTION);
        assertTrue(page.contains("<h1>Action plans: action</h1>"), page);
        assertTrue(wellFormed(page));
    }

    @Test
    void allowsItsOwnStyleAndNothingElse() throws Exception {
        String page = Answers.as(Format.HTML, Answers.ACTION, Example.ACTION);
        String style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
        String hash = Base64.getEncoder().encodeToString(
                MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        assertTrue(Pages.contentSecurityPolicy().contains("style-src 'sha256-" + hash + "'"));
        assertTrue(Pages.contentSecurityPolicy().startsWith("default-src 'none'"));
    }

    @Test
    void theCatalogueIsThePageToStartFrom() throws IOException {
        StringBuilder out = new StringBuilder();
        Pages.catalogue(Example.CATALOGUE, Look.web("/api", Example.CATALOGUE), out);
        Approved.check("catalogue.html", out.toString());
        assertTrue(wellFormed(out.toString()));
    }

    static boolean wellFormed(String page) {
        return parsed(page).getDocumentElement().getTagName().equals("html");
    }

    /** The page as XML, for which only the elements that HTML leaves open have to be closed. */
    private static Document parsed(String page) {
        String xml = page.replace("<!DOCTYPE html>", "").replaceAll("<(meta|link)([^>]*)>", "<$1$2/>");
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)));
        } catch (Exception notWellFormed) {
            throw new AssertionError(page, notWellFormed);
        }
    }

    private static NodeList all(Document page, String element) {
        return page.getElementsByTagName(element);
    }
}
