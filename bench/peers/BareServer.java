import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerOptions;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A bare Vert.x server on the gateway's own version of Vert.x, which does nothing but write what the gateway wrote: the
 * peer of a cache hit. Arguments: port, and for each path the path, a file with the head of the gateway's answer as curl
 * saved it, and a file with its body.
 */
class BareServer {
    private record Answer(String path, CharSequence[] headers, Buffer body) {
        static Answer read(String path, String head, String body) throws Exception {
            var headers = Files.readAllLines(Path.of(head)).stream()
                    .skip(1)
                    .filter(line -> line.indexOf(':') > 0)
                    .flatMap(line -> java.util.stream.Stream.of(
                            line.substring(0, line.indexOf(':')),
                            line.substring(line.indexOf(':') + 1).strip()))
                    .map(HttpHeaders::createOptimized)
                    .toArray(CharSequence[]::new);
            return new Answer(path, headers, Buffer.buffer(Files.readAllBytes(Path.of(body))));
        }
    }

    public static void main(String[] arguments) throws Exception {
        var answers = new Answer[(arguments.length - 1) / 3];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = Answer.read(arguments[3 * i + 1], arguments[3 * i + 2], arguments[3 * i + 3]);
        }
        var vertx = Vertx.vertx(new VertxOptions().setPreferNativeTransport(true));
        int port = Integer.parseInt(arguments[0]);
        vertx.deployVerticle(
                        () -> new AbstractVerticle() {
                            @Override
                            public void start() {
                                vertx.createHttpServer(new HttpServerOptions()
                                                .setPerMessageWebSocketCompressionSupported(false)
                                                .setPerFrameWebSocketCompressionSupported(false))
                                        .requestHandler(request -> {
                                            for (var answer : answers) {
                                                if (answer.path.equals(request.path())) {
                                                    var response = request.response();
                                                    var headers = response.headers();
                                                    for (int i = 0; i < answer.headers.length; i += 2) {
                                                        headers.add(answer.headers[i], answer.headers[i + 1]);
                                                    }
                                                    response.end(answer.body);
                                                    return;
                                                }
                                            }
                                            request.response().setStatusCode(404).end();
                                        })
                                        .listen(port, "127.0.0.1");
                            }
                        },
                        new DeploymentOptions().setInstances(Runtime.getRuntime().availableProcessors()))
                .toCompletionStage()
                .toCompletableFuture()
                .get();
    }
}
