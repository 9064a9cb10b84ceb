/// Small plain pictures of numbers, drawn with characters for a terminal and as SVG for a page, each with a sentence that says what
/// is to be seen. [countyplan.core.pictures.Picture] is where to begin.
@NullMarked
package countyplan.core.pictures;

import org.jspecify.annotations.NullMarked;
