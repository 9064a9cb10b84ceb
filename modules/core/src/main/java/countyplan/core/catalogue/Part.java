package countyplan.core.catalogue;

/**
 * One service module in the catalogue.
 *
 * @param id starts the names of its operations
 * @param title what people call it
 * @param about what it is for
 * @param version of its jar; empty if it says none
 */
public record Part(String id, String title, String about, String version) {}
