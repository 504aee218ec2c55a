# The same jar as on a laptop, for a server that has its Elasticsearch and its database elsewhere.

FROM eclipse-temurin:25-jdk AS build
WORKDIR /source
COPY . .
# The gates and the tests have run before somebody builds an image; this only packages.
RUN --mount=type=cache,target=/root/.m2 ./mvnw -B -ntp -DskipGates -DskipTests package \
 && java -Djarmode=tools -jar ui/target/chancery.jar extract --destination /app

FROM eclipse-temurin:25-jdk
RUN groupadd --gid 10001 chancery \
 && useradd --uid 10001 --gid chancery --home-dir /data --no-create-home --shell /usr/sbin/nologin chancery \
 && install -d -o chancery -g chancery -m 0700 /data
COPY --from=build /app /opt/chancery
COPY LICENSE NOTICE /opt/chancery/
# In a container, `chancery COMMAND` is what `./chancery COMMAND` is in a clone.
# Uploads wait on the data volume rather than in memory.
RUN printf '%s\n' '#!/bin/sh' \
    'mkdir -p "$CHANCERY_DATA_DIR/tmp"' \
    'exec java --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -XX:MaxRAMPercentage=60 -XX:+ExitOnOutOfMemoryError "-Djava.io.tmpdir=$CHANCERY_DATA_DIR/tmp" ${CHANCERY_JAVA_OPTIONS:-} -jar /opt/chancery/chancery.jar "$@"' \
    > /usr/local/bin/chancery \
 && chmod 0755 /usr/local/bin/chancery
ENV CHANCERY_DATA_DIR=/data
WORKDIR /data
VOLUME /data
EXPOSE 8080
USER 10001:10001
ENTRYPOINT ["chancery"]
CMD ["run", "--host", "0.0.0.0", "--no-samples"]
