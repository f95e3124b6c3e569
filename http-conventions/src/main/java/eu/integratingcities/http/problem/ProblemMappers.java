package eu.integratingcities.http.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import eu.integratingcities.http.conditional.StaleVersionException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every exception on its way out becomes a problem here. What the framework maps by itself is mapped again. */
class ProblemMappers {
    private final ProblemAnswers answers;
    private final PublishedPaths paths;

    ProblemMappers(ProblemAnswers answers, PublishedPaths paths) {
        this.answers = answers;
        this.paths = paths;
    }

    @ServerExceptionMapper
    public Response refusal(ProblemException refusal) {
        return answers.of(refusal);
    }

    @ServerExceptionMapper
    public Response stale(StaleVersionException stale) {
        return answers.stale(stale);
    }

    @ServerExceptionMapper
    public Response unreadable(JsonProcessingException failure) {
        return answers.of(JsonProblems.of(failure));
    }

    @ServerExceptionMapper
    public Response mismatched(MismatchedInputException failure) {
        return answers.of(JsonProblems.of(failure));
    }

    /** With a reason, the path is published, and a part of it cannot be what it stands for. */
    @ServerExceptionMapper
    public Response notFound(NotFoundException failure) {
        return answers.of(
                failure.getCause() == null
                        ? FrameworkProblems.of(failure)
                        : new ProblemException(
                                ProblemType.NOT_FOUND,
                                "There is nothing under this address: an id in it is not of the form that ids have here.",
                                failure));
    }

    @ServerExceptionMapper
    public Response framework(WebApplicationException failure) {
        return failure.getCause() instanceof JsonProcessingException json
                ? answers.of(JsonProblems.of(json))
                : answers.of(FrameworkProblems.of(failure));
    }

    @ServerExceptionMapper
    public Response notAllowed(NotAllowedException failure, UriInfo uri) {
        return answers.of(FrameworkProblems.of(failure).withHeader(HttpHeaders.ALLOW, paths.allowed(uri.getPath())));
    }

    @ServerExceptionMapper
    public Response notRead(NotSupportedException failure, ContainerRequestContext request) {
        var types = paths.read(request.getMethod(), request.getUriInfo().getPath());
        return answers.of(FrameworkProblems.of(failure).with("mediaTypes", types));
    }

    /** A broken constraint on what we return is our fault, not the client's. */
    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException failure) {
        var violations = failure.getConstraintViolations();
        var ours = violations.stream()
                .flatMap(violation ->
                        StreamSupport.stream(violation.getPropertyPath().spliterator(), false))
                .anyMatch(step -> step.getKind() == ElementKind.RETURN_VALUE);
        return ours ? answers.fault(failure) : answers.of(ValidationProblems.inArguments(violations));
    }

    @ServerExceptionMapper({
        UnauthorizedException.class,
        AuthenticationFailedException.class,
        AuthenticationCompletionException.class
    })
    public Response unauthenticated(SecurityException failure) {
        return answers.of(
                failure instanceof UnauthorizedException
                        ? TokenProblems.missing(failure)
                        : TokenProblems.invalid(failure));
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException failure) {
        return answers.of(TokenProblems.insufficient(failure));
    }

    @ServerExceptionMapper
    public Response anythingElse(Throwable failure, HttpHeaders request) {
        return Refusals.of(failure)
                .map(refusal -> Refusals.asAsked(refusal, request.getHeaderString(HttpHeaders.IF_MATCH) != null))
                .map(answers::of)
                .orElseGet(() -> answers.fault(failure));
    }
}
