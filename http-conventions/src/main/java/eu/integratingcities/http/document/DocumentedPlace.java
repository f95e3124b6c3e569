package eu.integratingcities.http.document;

import com.github.therapi.runtimejavadoc.ClassJavadoc;
import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.CommentVisitor;
import com.github.therapi.runtimejavadoc.Link;
import com.github.therapi.runtimejavadoc.ParamJavadoc;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import com.github.therapi.runtimejavadoc.Value;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;

/** What the documentation of our code says of a type or a member, for those who never see the code. */
final class DocumentedPlace {
    private DocumentedPlace() {}

    /** Its words, without markup; empty where the name says it all. */
    static Optional<String> words(AnnotatedElement place) {
        return switch (place) {
            case Class<?> type -> text(of(type).getComment());
            case Field field -> ofComponent(field).or(() -> inherited(field));
            case Method method -> text(RuntimeJavadoc.getJavadoc(method).getComment());
            default -> Optional.empty();
        };
    }

    private static Optional<String> ofComponent(Field field) {
        return of(field.getDeclaringClass()).getRecordComponents().stream()
                .filter(component -> component.getName().equals(field.getName()))
                .findFirst()
                .map(ParamJavadoc::getComment)
                .flatMap(DocumentedPlace::text);
    }

    /** Where a record is silent: what the interface says that asks it for the component. */
    private static Optional<String> inherited(Field field) {
        return Arrays.stream(field.getDeclaringClass().getInterfaces())
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> method.getName().equals(field.getName()) && method.getParameterCount() == 0)
                .flatMap(method -> words(method).stream())
                .findFirst();
    }

    private static ClassJavadoc of(Class<?> type) {
        return RuntimeJavadoc.getJavadoc(type);
    }

    private static Optional<String> text(Comment comment) {
        var plain = new Plain();
        comment.visit(plain);
        var words = plain.text
                .toString()
                .replaceAll("<[^>]*>", "")
                .replaceAll("\\s+", " ")
                .strip();
        return Optional.of(words).filter(found -> !found.isEmpty());
    }

    /** Names of code stay, what they link to does not. */
    private static final class Plain implements CommentVisitor {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void commentText(String value) {
            text.append(value);
        }

        @Override
        public void inlineLink(Link link) {
            var label = link.getLabel();
            text.append(label.substring(label.lastIndexOf('#') + 1));
        }

        @Override
        public void inlineTag(String name, String value) {
            text.append(value);
        }

        @Override
        public void inlineValue(Value value) {
            text.append(value.getReferencedMemberName());
        }
    }
}
