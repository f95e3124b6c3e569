# One of the four applications, chosen by APPLICATION, from what ./ic build made.
FROM eclipse-temurin:25-jre
ARG APPLICATION
WORKDIR /app
# From the part that changes least to the part that changes most, so that a new build makes small layers.
COPY ${APPLICATION}/target/quarkus-app/lib/ lib/
COPY ${APPLICATION}/target/quarkus-app/*.jar ./
COPY ${APPLICATION}/target/quarkus-app/app/ app/
COPY ${APPLICATION}/target/quarkus-app/quarkus/ quarkus/
COPY deploy/is-ready /usr/local/bin/is-ready
# What the gateway keeps on disk; a new volume takes over the owner.
RUN mkdir /snapshots && chown 10001 /snapshots
USER 10001
ENV QUARKUS_HTTP_HOST=0.0.0.0 QUARKUS_MANAGEMENT_HOST=0.0.0.0
HEALTHCHECK --interval=5s --timeout=5s --start-period=60s --retries=5 CMD ["is-ready"]
ENTRYPOINT ["java", "-Xmx144m", "-XX:+UseSerialGC", "-XX:ReservedCodeCacheSize=64m", "-XX:TrimNativeHeapInterval=5000", "-XX:+ExitOnOutOfMemoryError", "-jar", "quarkus-run.jar"]
