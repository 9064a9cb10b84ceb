package countyplan.core.render;

import countyplan.core.Choice;
import countyplan.core.catalogue.Entry;
import countyplan.core.catalogue.Field;
import java.util.List;
import java.util.Map;

/// Finds the values that a field can take now: what the operation `choices` answers.
@FunctionalInterface
public interface ValueLookup {
    /// The values that start with the prefix, in the order to show them; none where nothing is known. Never throws.
    ///
    /// @param given the other arguments on the line, by field name
    List<Choice> find(Entry entry, Field field, Map<String, String> given, String prefix);
}
