# syntax=docker/dockerfile:1

FROM docker.io/library/maven:3.9-eclipse-temurin-17 AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B -ntp -q -Dquick -DskipTests -Prelease package \
    && mkdir /newsgraph \
    && tar -xzf target/newsgraph-*.tar.gz -C /newsgraph --strip-components=1 \
    && /newsgraph/newsgraph --version

FROM docker.io/library/eclipse-temurin:17-jre
LABEL org.opencontainers.image.title="newsgraph" \
      org.opencontainers.image.description="Reads news on international politics into a knowledge graph of attributed facts" \
      org.opencontainers.image.licenses="Apache-2.0"
RUN groupadd --system --gid 10001 newsgraph \
    && useradd --system --uid 10001 --gid newsgraph --home-dir /graph --no-create-home newsgraph \
    && install -d -o newsgraph -g newsgraph /graph
COPY --from=build /newsgraph /opt/newsgraph
# The first start writes the class path and the class-data archive for this Java: done here, as
# root, so that the user who runs the program need not write to its folder.
RUN /opt/newsgraph/newsgraph --version
USER 10001:10001
WORKDIR /graph
VOLUME /graph
EXPOSE 3030
HEALTHCHECK --interval=30s --timeout=5s --start-period=90s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/3030 && printf 'GET /health HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"status\":\"ok\"' <&3"]
ENTRYPOINT ["/opt/newsgraph/newsgraph"]
CMD ["serve", "/opt/newsgraph/data/articles", "--graph", "/graph/graph", "--public"]
