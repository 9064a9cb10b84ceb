package countyplan.core.host;

import countyplan.core.Caller;
import jakarta.json.JsonObject;
import java.nio.file.Path;

/** A program that makes changes for as long as it lives, and tells the number of each that was acknowledged. */
final class Counting {
    /** Every so many changes is a large one. */
    static final int FILL_EVERY = 10;

    static final int FILLING = 3_000;

    private Counting() {}

    /** @param arguments the data folder */
    public static void main(String[] arguments) {
        try (Countyplan countyplan = Countyplan.open(Modules.of(new Tally()), Options.of(Path.of(arguments[0])))) {
            for (int i = 1;; i++) {
                JsonObject given = i % FILL_EVERY == 0
                        ? Tree.object().add("tally", "visits").add("rows", FILLING).build()
                        : Tree.object().add("tally", "visits").add("ifVersion", "*").build();
                String operation = i % FILL_EVERY == 0 ? "tally fill" : "tally more";
                Answer.Done done =
                        (Answer.Done) countyplan.invoke(new Call(operation, given, Caller.local("jo")));
                System.out.println(done.change().orElseThrow());
            }
        }
    }
}
