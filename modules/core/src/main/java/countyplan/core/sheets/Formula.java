package countyplan.core.sheets;

import java.math.BigDecimal;

/// A cell that a spreadsheet program works out, so that people can follow how a number came about and try others.
///
/// @param expression as a spreadsheet program has it, without the sign of equality: `SUM(B2:B61)`. It is never made of words that
/// people typed
/// @param value what it comes to, for whoever reads the file without working it out
public record Formula(String expression, BigDecimal value) {
}
