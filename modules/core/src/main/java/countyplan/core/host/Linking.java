package countyplan.core.host;

import countyplan.core.Link;
import countyplan.core.Ref;
import countyplan.core.store.StoreUnavailable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Asks the modules what records have to do with each other and where they stand. */
final class Linking {
    private static final System.Logger LOGGER = System.getLogger(Linking.class.getName());

    private Linking() {}

    /** The links of a record, each once, in the order of the modules; none to a record that the caller may not know of. */
    static List<Link> gather(Ref record, Session session) {
        Set<Link> links = new LinkedHashSet<>();
        for (Found each : session.host().modules().found()) {
            if (session.caller().mayUse(each.module().id())) {
                links.addAll(careful(each, session, List.of(), () -> {
                    List<Link> told = new ArrayList<>();
                    Found.links(each.module(), record, session, told::add);
                    return told;
                }));
            }
        }
        return links.stream().filter(link -> link.touches(record) && session.reaches(link.other(record))).toList();
    }

    /** Where a record stands, as its module says. */
    static Optional<String> standing(Ref ref, Session session) {
        for (Found each : session.host().modules().found()) {
            if (each.module().id().equals(ref.module())) {
                return careful(each, session, Optional.empty(), () -> Found.standing(each.module(), ref, session));
            }
        }
        return Optional.empty();
    }

    /** A plug-in that fails when others' records are asked about says nothing, and the rest goes on. */
    private static <T> T careful(Found module, Session session, T otherwise, Supplier<T> question) {
        if (module.isOwn() || session.changes()) {
            return question.get();
        }
        try {
            return question.get();
        } catch (StoreUnavailable everybodys) {
            throw everybodys;
        } catch (RuntimeException | LinkageError | StackOverflowError itsOwn) {
            LOGGER.log(System.Logger.Level.WARNING,
                    "the plug-in " + module.layer() + " cannot tell what its records have to do with others",
                    Unspoken.of(itsOwn));
            return otherwise;
        }
    }
}
