package countyplan.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each module of ours says about itself, against a file that somebody approved: a new arrow or export shows as one
 * line in review. To approve what is there now, run {@code mvn verify -Dapprove} and commit the changed files.
 */
class ModuleDescriptorsTests {

    static Stream<Path> ourJars() {
        return Shipped.ourModules().stream().map(module -> Path.of(module.location().orElseThrow()));
    }

    @ParameterizedTest
    @MethodSource("ourJars")
    void describeThemselvesAsApproved(Path jar) throws IOException {
        var described = describe(jar);
        var name = described.substring(0, described.indexOf('\n'));
        var approved = Path.of(System.getProperty("countyplan.approved"), name + ".txt");
        if (Boolean.getBoolean("approve")) {
            Files.writeString(approved, described);
        }
        assertEquals(Files.exists(approved) ? Files.readString(approved) : "", described);
    }

    /** The words of {@code jar --describe-module} without version and location, which change with every build. */
    private static String describe(Path jar) {
        var said = new StringWriter();
        var tool = ToolProvider.findFirst("jar").orElseThrow();
        var print = new PrintWriter(said);
        assertEquals(0, tool.run(print, print, "--describe-module", "--file", jar.toString()), said::toString);
        return said.toString().lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.contains(" jar:file:") ? line.substring(0, line.indexOf('@')) : line)
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
