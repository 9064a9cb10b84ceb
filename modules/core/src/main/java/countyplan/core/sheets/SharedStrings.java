package countyplan.core.sheets;

import java.util.ArrayList;
import java.util.List;

/// The texts of a workbook, which its cells name by number.
final class SharedStrings {

    private SharedStrings() {
    }

    static List<String> read(byte[] part) {
        List<String> strings = new ArrayList<>();
        var xml = Xml.of(part);
        while (xml.next()) {
            if (xml.starts("si")) {
                strings.add(text(xml, "si"));
            }
        }
        return strings;
    }

    /// The words of an element with runs of words in it; how a word is pronounced (`rPh`) is no word of the text.
    static String text(Xml xml, String element) {
        var text = new StringBuilder();
        var aside = false;
        while (xml.next() && !xml.ends(element)) {
            if (xml.starts("rPh")) {
                aside = true;
            } else if (xml.ends("rPh")) {
                aside = false;
            } else if (xml.starts("t")) {
                var run = xml.text();
                text.append(aside ? "" : run);
            }
        }
        return CellText.read(text.toString());
    }
}
