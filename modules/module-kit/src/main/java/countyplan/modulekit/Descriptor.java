package countyplan.modulekit;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;

/// What a jar or a folder of classes says of itself as a module.
final class Descriptor {
    private Descriptor() {}

    /// The descriptor beside a class, if there is one; of a class on the class path too. What the kit makes for tests of its
    /// own has none.
    static Optional<ModuleDescriptor> of(Class<?> type) throws IOException {
        if (type.getModule().isNamed()) {
            return Optional.of(type.getModule().getDescriptor())
                    .filter(descriptor -> !descriptor.name().equals(Descriptor.class.getModule().getName()));
        }
        try {
            var place = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
            return ModuleFinder.of(place).findAll().stream().map(found -> found.descriptor())
                    .filter(found -> !found.isAutomatic()).findFirst();
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
