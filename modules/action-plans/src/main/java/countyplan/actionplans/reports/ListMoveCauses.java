package countyplan.actionplans.reports;

import countyplan.core.About;

@About("lists the causes that the move of a timescale can be given")
public record ListMoveCauses() {
}
