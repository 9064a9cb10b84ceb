/// Workbooks that spreadsheet programs open (XLSX, ISO/IEC 29500): writing sheets with drop-downs, and reading what people
/// made of them.
@NullMarked
package countyplan.core.sheets;

import org.jspecify.annotations.NullMarked;
