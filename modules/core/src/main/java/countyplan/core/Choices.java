package countyplan.core;

import java.util.List;
import java.util.function.Function;

/**
 * The values that a type of input can take now, for completion and for "did you mean".
 *
 * @param type the type of the component: {@code PlanId.class}
 * @param lookup finds them
 */
public record Choices(Class<?> type, Lookup lookup) {
    /** Finds the values there are. */
    @FunctionalInterface
    public interface Lookup {
        /**
         * At most a hundred or so values that start with the prefix, in the order to show them.
         *
         * @param given the other arguments given so far: {@code given.apply("plan")}, empty text where not given
         * @param prefix what has been typed of this one
         * @param view what to read with
         */
        List<Choice> find(Function<String, String> given, String prefix, View view);
    }
}
