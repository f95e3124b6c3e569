# The launcher's commands that need no server of their own: load, keys, token.
FROM eclipse-temurin:25-jre
WORKDIR /app
COPY launcher/target/lib/ lib/
COPY launcher/target/launcher.jar ./
# A new volume takes this folder's owner; the private key in it is for this user alone.
RUN mkdir /data && chown 10002 /data
USER 10002
ENV IC_DATA=/data
ENTRYPOINT ["java", "-Xmx128m", "-XX:+UseSerialGC", "-jar", "launcher.jar"]
