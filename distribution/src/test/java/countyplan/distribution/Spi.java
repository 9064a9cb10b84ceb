package countyplan.distribution;

import java.lang.module.ModuleDescriptor.Exports;
import java.lang.reflect.AccessFlag;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the core shows to everybody, as declarations: a line for each type and each of its members, in a fixed order. */
final class Spi {
    private static final String CORE = "countyplan.core";

    private Spi() {}

    static String described() {
        var core = Shipped.modules().filter(module -> module.descriptor().name().equals(CORE)).findFirst()
                .orElseThrow();
        var exported = core.descriptor().exports().stream().filter(each -> !each.isQualified()).map(Exports::source)
                .sorted().toList();
        var text = new StringBuilder();
        for (var name : exported) {
            text.append("package ").append(name).append("\n\n");
            Shipped.entries(core).stream()
                    .filter(entry -> entry.startsWith(name.replace('.', '/') + "/") && entry.endsWith(".class")
                            && entry.lastIndexOf('/') == name.length() && !entry.endsWith("package-info.class"))
                    .map(entry -> loaded(entry.substring(0, entry.length() - ".class".length()).replace('/', '.')))
                    .filter(Spi::isShown).sorted(Comparator.comparing(Class::getName))
                    .forEach(type -> describe(type, text));
        }
        return text.toString();
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, Spi.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isShown(Class<?> type) {
        return !type.isAnonymousClass() && !type.isLocalClass() && isShown(type.getModifiers())
                && (type.getDeclaringClass() == null || isShown(type.getDeclaringClass()));
    }

    private static boolean isShown(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static void describe(Class<?> type, StringBuilder text) {
        text.append(head(type)).append('\n');
        List<String> members = new ArrayList<>();
        Stream.of(type.getDeclaredFields()).filter(field -> isShown(field.getModifiers()) && !field.isSynthetic())
                .map(Spi::line).forEach(members::add);
        Stream.of(type.getDeclaredConstructors()).filter(each -> isShown(each.getModifiers()) && !each.isSynthetic())
                .map(Spi::line).forEach(members::add);
        Stream.of(type.getDeclaredMethods()).filter(each -> isShown(each.getModifiers()) && !each.isSynthetic())
                .map(Spi::line).forEach(members::add);
        members.stream().sorted().forEach(line -> text.append("    ").append(line).append('\n'));
        text.append('\n');
    }

    private static String head(Class<?> type) {
        var words = new StringBuilder();
        if (type.isInterface() && !type.isAnnotation()) {
            words.append(Modifier.toString(type.getModifiers() & ~Modifier.ABSTRACT & ~Modifier.INTERFACE));
            words.append(" interface");
        } else if (type.isAnnotation()) {
            words.append("public @interface");
        } else if (type.isRecord()) {
            words.append(Modifier.toString(type.getModifiers() & ~Modifier.FINAL)).append(" record");
        } else if (type.isEnum()) {
            words.append("public enum");
        } else {
            words.append(Modifier.toString(type.getModifiers())).append(" class");
        }
        words.append(' ').append(type.getName()).append(variables(type.getTypeParameters()).strip());
        if (type.isRecord()) {
            words.append(Arrays.stream(type.getRecordComponents()).map(Spi::component)
                    .collect(Collectors.joining(", ", "(", ")")));
        } else if (type.getSuperclass() != null && type.getSuperclass() != Object.class && !type.isEnum()) {
            words.append(" extends ").append(type.getGenericSuperclass().getTypeName());
        }
        if (type.getInterfaces().length > 0 && !type.isAnnotation()) {
            words.append(type.isInterface() ? " extends " : " implements ").append(names(type.getGenericInterfaces()));
        }
        if (type.isSealed()) {
            words.append(" permits ").append(names(type.getPermittedSubclasses()));
        }
        return words.toString();
    }

    private static String component(RecordComponent component) {
        return component.getGenericType().getTypeName() + " " + component.getName();
    }

    /** A constant that the compiler copies into modules belongs to what they see. */
    private static String line(Field field) {
        var line = field.toGenericString();
        if (field.accessFlags().contains(AccessFlag.FINAL) && Modifier.isStatic(field.getModifiers())
                && (field.getType().isPrimitive() || field.getType() == String.class)) {
            try {
                return line + " = " + field.get(null);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
        return line;
    }

    private static String line(Constructor<?> made) {
        return modifiers(made) + variables(made.getTypeParameters()) + made.getDeclaringClass().getName()
                + parameters(made);
    }

    private static String line(Method method) {
        var usual = method.getDefaultValue() == null ? "" : " default " + usual(method.getDefaultValue());
        return modifiers(method) + (method.isDefault() ? "default " : "") + variables(method.getTypeParameters())
                + method.getGenericReturnType().getTypeName() + " " + method.getName() + parameters(method) + usual;
    }

    private static String usual(Object value) {
        return value instanceof String text ? "\"" + text + "\"" : value.toString();
    }

    private static String modifiers(Executable member) {
        var shown = member.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED | Modifier.STATIC | Modifier.ABSTRACT
                | Modifier.FINAL);
        return Modifier.toString(shown) + " ";
    }

    private static String parameters(Executable member) {
        var thrown = member.getGenericExceptionTypes();
        return Arrays.stream(member.getParameters()).map(Parameter::getParameterizedType).map(Type::getTypeName)
                .collect(Collectors.joining(", ", "(", ")")) + (member.isVarArgs() ? "..." : "")
                + (thrown.length == 0 ? "" : " throws " + names(thrown));
    }

    private static String variables(TypeVariable<?>[] variables) {
        return variables.length == 0 ? ""
                : Arrays.stream(variables).map(variable -> variable.getName() + " extends "
                        + Arrays.stream(variable.getBounds()).map(Type::getTypeName).collect(Collectors.joining(" & ")))
                        .collect(Collectors.joining(", ", "<", "> "));
    }

    private static String names(Type[] types) {
        return Arrays.stream(types).map(Type::getTypeName).collect(Collectors.joining(", "));
    }
}
