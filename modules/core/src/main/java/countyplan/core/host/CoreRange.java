package countyplan.core.host;

import countyplan.core.ServiceModule;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The versions of Countyplan's core that a module can work with: those of the major version it was compiled with, from
 * that version on. The compiler notes which that was. The attribute {@code Countyplan-Core} of its jar's manifest, such
 * as {@code [1.2,3)}, says otherwise where its author knows better.
 *
 * <p>It is read from the jar before any class of it: one that was compiled with another core may not even load.
 */
record CoreRange(List<Integer> from, List<Integer> below, String written) {
    static final String ATTRIBUTE = "Countyplan-Core";

    private static final Pattern WRITTEN = Pattern.compile("\\[([0-9][0-9.]*),([0-9][0-9.]*)\\)");

    /** Why a module cannot work with this core; empty if it can, or does not say. */
    static Optional<String> fault(ModuleReference module) {
        String here = ServiceModule.class.getModule().isNamed()
                ? ServiceModule.class.getModule().getDescriptor().rawVersion().orElse("") : "";
        return fault(module, here);
    }

    static Optional<String> fault(ModuleReference module, String here) {
        String name = module.descriptor().name();
        Optional<String> stated = stated(module);
        if (stated.isPresent() && !WRITTEN.matcher(stated.get()).matches()) {
            return Optional.of("the manifest of its module " + name + " says " + ATTRIBUTE + ": " + stated.get()
                    + ", which should be like [1.2,3): from 1.2 on, below 3");
        }
        Optional<CoreRange> range = stated.isPresent() ? stated.map(CoreRange::read) : compiled(module.descriptor());
        if (here.isEmpty() || range.isEmpty() || range.get().has(numbers(here))) {
            return Optional.empty();
        }
        boolean older = compare(numbers(here), range.get().from()) < 0;
        return Optional.of("its module " + name + " needs Countyplan " + range.get().written() + " and this is " + here
                + (older ? "; use a later Countyplan, or an earlier version of the plug-in"
                        : "; use a later version of the plug-in"));
    }

    private static Optional<CoreRange> compiled(ModuleDescriptor descriptor) {
        return descriptor.requires().stream()
                .filter(requires -> requires.name().equals("countyplan.core"))
                .findFirst()
                .flatMap(ModuleDescriptor.Requires::rawCompiledVersion)
                .filter(version -> !version.isEmpty() && Character.isDigit(version.charAt(0)))
                .map(version -> {
                    List<Integer> from = numbers(version);
                    int next = from.getFirst() + 1;
                    return new CoreRange(from, List.of(next), "from " + dotted(from) + " on, below " + next);
                });
    }

    private static Optional<String> stated(ModuleReference module) {
        try (ModuleReader reader = module.open()) {
            Optional<InputStream> in = reader.open("META-INF/MANIFEST.MF");
            if (in.isEmpty()) {
                return Optional.empty();
            }
            try (InputStream manifest = in.get()) {
                return Optional.ofNullable(new Manifest(manifest).getMainAttributes().getValue(ATTRIBUTE))
                        .map(String::strip);
            }
        } catch (IOException e) {
            throw new Unusable("a jar in its folder cannot be read (" + e.getMessage() + "); copy it there again");
        }
    }

    private static CoreRange read(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(written);
        }
        return new CoreRange(numbers(matcher.group(1)), numbers(matcher.group(2)),
                "from " + matcher.group(1) + " on, below " + matcher.group(2));
    }

    private boolean has(List<Integer> version) {
        return compare(version, from) >= 0 && compare(version, below) < 0;
    }

    /** The leading numbers of a version: 1.2.0-SNAPSHOT counts as 1.2.0, so that what is being built can be tried. */
    private static List<Integer> numbers(String version) {
        List<Integer> numbers = new ArrayList<>();
        for (String part : version.split("[^0-9.]", 2)[0].split("\\.")) {
            numbers.add(part.isEmpty() || part.length() > 9 ? 0 : Integer.parseInt(part));
        }
        return numbers;
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
            int order = Integer.compare(i < one.size() ? one.get(i) : 0, i < other.size() ? other.get(i) : 0);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static String dotted(List<Integer> numbers) {
        return String.join(".", numbers.stream().map(String::valueOf).toList());
    }
}
