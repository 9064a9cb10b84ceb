package countyplan.core.host;

import countyplan.core.Migration;
import countyplan.core.Operation;
import countyplan.core.Sample;
import countyplan.core.ServiceModule;
import countyplan.core.store.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Asks a module everything it declares, and gathers whatever is wrong with that. */
final class Soundness {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final ServiceModule module;
    private final List<String> reasons = new ArrayList<>();

    private Soundness(ServiceModule module) {
        this.module = module;
    }

    /** @throws Unusable with every reason */
    static Description described(ServiceModule module) {
        return new Soundness(module).described();
    }

    /** Why a module may not have this id. */
    static Optional<String> idFault(String id) {
        if (!ID.matcher(id).matches()) {
            return Optional.of("its id \"" + id + "\" must be lower-case words with hyphens");
        }
        return id.equals("core")
                ? Optional.of("its id may not be core: that is what the core's own tables start with")
                : Optional.empty();
    }

    private Description described() {
        String id = answered("id", module::id);
        if (id == null) {
            throw new Unusable(reasons);
        }
        idFault(id).ifPresent(reasons::add);
        String title = sentence("title", module::title);
        String about = sentence("about", module::about);
        Integer weight = answered("weight", module::weight);
        List<Description.Told> operations = operations(id);
        List<Step> steps = steps();
        answered("choices", module::choices);
        answered("figures", module::figures);
        List<Sample> samples = answered("samples", module::samples);
        if (!reasons.isEmpty() || weight == null || samples == null) {
            throw new Unusable(reasons);
        }
        return new Description(id, weight, title, about, version(module), location(module), !samples.isEmpty(),
                operations, steps);
    }

    private List<Description.Told> operations(String id) {
        List<Description.Told> told = new ArrayList<>();
        Set<String> names = new HashSet<>();
        List<Operation<?, ?>> operations = answered("operations", () -> Found.operations(module));
        for (Operation<?, ?> operation : operations == null ? List.<Operation<?, ?>>of() : operations) {
            if (operation == null) {
                reasons.add("its operations() has a null among them");
                continue;
            }
            try {
                Bound bound = Bound.of(id, operation);
                bound.check();
                for (String key : Names.of(bound.entry())) {
                    if (!names.add(key)) {
                        reasons.add("it has two operations with the name or path " + key);
                    }
                }
                told.add(new Description.Told(operation));
            } catch (IllegalArgumentException e) {
                reasons.add(String.valueOf(e.getMessage()));
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                reasons.add("operation " + operation.name() + " cannot be read: " + e);
            }
        }
        return told;
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        List<Migration> migrations = answered("migrations", module::migrations);
        int number = 0;
        for (Migration migration : migrations == null ? List.<Migration>of() : migrations) {
            if (migration == null) {
                reasons.add("its migrations() has a null among them");
                return steps;
            }
            if (migration.number() != ++number) {
                reasons.add("its migrations must be numbered 1, 2, 3 without gaps");
                return steps;
            }
            steps.add(Step.of(migration));
        }
        return steps;
    }

    private String sentence(String method, Supplier<@Nullable String> asked) {
        String answer = answered(method, asked);
        if (answer != null && answer.isBlank()) {
            reasons.add("its " + method + "() is empty");
        }
        return answer == null ? "" : answer;
    }

    private <T extends @Nullable Object> @Nullable T answered(String method, Supplier<T> asked) {
        try {
            T answer = asked.get();
            if (answer == null) {
                reasons.add("its " + method + "() answers null");
            }
            return answer;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            reasons.add("its " + method + "() fails: " + e);
            return null;
        }
    }

    static String version(ServiceModule module) {
        Module java = module.getClass().getModule();
        return java.isNamed() ? java.getDescriptor().rawVersion().orElse("") : "";
    }

    static String location(ServiceModule module) {
        Module java = module.getClass().getModule();
        ModuleLayer layer = java.getLayer();
        return layer == null
                ? module.getClass().getName()
                : layer.configuration().findModule(java.getName())
                        .flatMap(resolved -> resolved.reference().location())
                        .map(Object::toString)
                        .orElse(java.getName());
    }
}
