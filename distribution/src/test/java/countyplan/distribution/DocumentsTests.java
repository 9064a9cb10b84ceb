package countyplan.distribution;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What people are given to read leads where it says. */
class DocumentsTests {

    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)#]+)[^)]*\\)");

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        List<Executable> links = new ArrayList<>();
        for (var page : pages()) {
            var matcher = LINK.matcher(Files.readString(page).replace("\n", " "));
            while (matcher.find()) {
                var to = matcher.group(1).strip();
                if (!to.contains("://")) {
                    links.add(() -> assertTrue(Files.exists(page.resolveSibling(to)), page + " leads to " + to));
                }
            }
        }
        assertTrue(links.size() >= 6, "hardly a link was found");
        assertAll(links);
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(Path.of("../README.md")));
        try (var docs = Files.list(Shipped.tree().resolve("docs"))) {
            docs.filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
        }
        return pages;
    }
}
