package countyplan.core.sheets;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// One part of a workbook, read from its beginning to its end. It may name nothing outside itself and declare no entities.
final class Xml {

    private final XMLStreamReader reader;

    private Xml(XMLStreamReader reader) {
        this.reader = reader;
    }

    /// @throws countyplan.core.Refused here and wherever it is read on, if it is no sound XML
    static Xml of(byte[] part) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return new Xml(factory.createXMLStreamReader(new ByteArrayInputStream(part)));
        } catch (XMLStreamException e) {
            throw ZipParts.damaged();
        }
    }

    /// Goes on; false at the end.
    boolean next() {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            reader.next();
            return true;
        } catch (XMLStreamException e) {
            throw ZipParts.damaged();
        }
    }

    /// Whether an element of that name begins here.
    boolean starts(String name) {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals(name);
    }

    /// Whether an element of that name ends here.
    boolean ends(String name) {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(name);
    }

    Optional<String> attribute(String name) {
        return Optional.ofNullable(reader.getAttributeValue(null, name));
    }

    Optional<String> attribute(String namespace, String name) {
        return Optional.ofNullable(reader.getAttributeValue(namespace, name));
    }

    /// A number, or the one given if there is none.
    int number(String name, int otherwise) {
        try {
            return attribute(name).map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException e) {
            throw ZipParts.damaged();
        }
    }

    boolean is(String name) {
        return attribute(name).filter(value -> value.equals("1") || value.equals("true")).isPresent();
    }

    /// The text of the element that begins here, which has no others in it.
    String text() {
        try {
            return reader.getElementText();
        } catch (XMLStreamException e) {
            throw ZipParts.damaged();
        }
    }
}
