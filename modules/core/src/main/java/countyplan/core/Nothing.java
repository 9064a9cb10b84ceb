package countyplan.core;

/** The input of an operation that needs none. */
@About("nothing")
public record Nothing() {}
