package countyplan.server;

import countyplan.core.Faults;
import countyplan.core.catalogue.Catalogue;
import countyplan.core.catalogue.CatalogueJson;
import countyplan.core.host.Invoker;
import countyplan.core.render.Format;
import countyplan.core.render.JsonText;
import countyplan.core.render.Look;
import countyplan.core.render.OpenApi;
import countyplan.core.render.Pages;
import countyplan.core.render.Rendering;
import io.helidon.http.HeaderNames;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What there is to ask: the catalogue at {@code /api}, and the same as OpenAPI at {@code /openapi.json}. */
final class Directory {
    private final Invoker invoker;
    private final String version;

    Directory(Invoker invoker, String version) {
        this.invoker = invoker;
        this.version = version;
    }

    void catalogue(Incoming incoming, Outgoing outgoing) throws IOException {
        if (!isRead(incoming, outgoing)) {
            return;
        }
        Format format = Formats.chosen(named(incoming), incoming, Formats.OF_CATALOGUE);
        Catalogue catalogue = invoker.catalogue();
        outgoing.header(HeaderNames.VARY, "Accept").type(format.mediaType());
        if (format == Format.HTML) {
            Pages.catalogue(catalogue, Look.web(incoming.address(), catalogue), outgoing);
        } else {
            JsonText.write(CatalogueJson.write(catalogue), outgoing);
        }
        outgoing.sendText();
    }

    void openApi(Incoming incoming, Outgoing outgoing) throws IOException {
        if (!isRead(incoming, outgoing)) {
            return;
        }
        Formats.chosen(named(incoming), incoming, List.of(Format.JSON));
        outgoing.header(HeaderNames.VARY, "Accept").type(Format.JSON.mediaType());
        JsonText.write(OpenApi.of(invoker.catalogue(), version), outgoing);
        outgoing.sendText();
    }

    private static boolean isRead(Incoming incoming, Outgoing outgoing) {
        if (incoming.askedMethod().equals("GET")) {
            return true;
        }
        Methods.answer(incoming, outgoing, List.of("GET"));
        return false;
    }

    private static Optional<String> named(Incoming incoming) {
        Faults faults = new Faults();
        Query query = Query.of(incoming.query(), faults);
        Optional<String> format = query.take(Rendering.FORMAT_PARAMETER).map(List::getLast);
        query.values().keySet().forEach(name -> faults.add(name, "", "no parameter but format"));
        if (incoming.hasBody()) {
            faults.add("body", "", "no body");
        }
        Faulty.refuse("bad-request", "the request", faults);
        return format;
    }
}
