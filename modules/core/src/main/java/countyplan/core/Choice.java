package countyplan.core;

/**
 * A value that may be given, with what a person knows it by.
 *
 * @param value as it must be typed: {@code CS1.1}
 * @param title what it is called
 */
public record Choice(
        @About("the value to give") String value,
        @About("what it is called") String title) {}
