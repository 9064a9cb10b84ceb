/// England's bank holidays, from jollyday's rules for the United Kingdom.
///
/// jollyday leaves reading its own rules to a second artifact. Neither is of use here: the JAXB one does not open its
/// classes to jollyday on the module path and brings the desktop module along, the Jackson one brings a whole parser. The
/// rules of one country are a page of XML, so [countyplan.core.bankholidays.RuleReader] reads them with what the JDK has.
@NullMarked
package countyplan.core.bankholidays;

import org.jspecify.annotations.NullMarked;
