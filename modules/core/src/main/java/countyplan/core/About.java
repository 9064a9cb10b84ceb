package countyplan.core;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a name cannot carry: one sentence for help, OpenAPI and headings, and what sets a field apart.
 *
 * <p>On an input record it is the sentence of the operation; on a component, of the field. Every input, output and
 * component has one; every component of an input has an example too.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
public @interface About {
    /** One sentence without a full stop: "the plan's id". */
    String value();

    /** A value that works, as a person would type it. */
    String example() default "";

    /** The unit of a number: "percent", "days", "GBP". */
    String unit() default "";

    /** Whether it tells of an identifiable person: never in the change log, an error or an export. */
    boolean personal() default false;

    /**
     * Whether it names what is added, such as the id of a new record, or what a read is about where no address can have it:
     * in the shell a word after the command, not an option.
     */
    boolean names() default false;

    /** Whether this list of an input must have something in it. */
    boolean some() default false;

    /** Whether this list is the answer's rows: the table, the CSV lines, what {@code limit} counts. One at most. */
    boolean rows() default false;

    /** Whether it is for those who look closer: a table for people leaves it out and says so. */
    boolean detail() default false;

    /** Whether this sentence opens the answer when a person reads it. One at most. */
    boolean headline() default false;
}
