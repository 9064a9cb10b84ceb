/// The small exact values that every service speaks in: money, financial years, England's working days, RAG ratings and
/// dated data. A value that people type has a static `of(String)`, which takes the text as a person would write it, and a
/// `toString()`, which gives the plain canonical text back. `of` refuses with an [IllegalArgumentException] whose message
/// says what was expected, in words that can stand after "expected".
@NullMarked
package countyplan.core.values;

import org.jspecify.annotations.NullMarked;
