package org.newsgraph.serve;

import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.newsgraph.query.CannedQuery;
import org.newsgraph.query.QueryParameter;

/** The canned questions as OpenAPI 3.1 describes an HTTP interface. */
final class OpenApi {
  private OpenApi() {}

  static String json(Iterable<CannedQuery> questions, String origin) {
    JsonObject paths = new JsonObject();
    for (CannedQuery q : questions) {
      JsonObject path = new JsonObject();
      path.put("get", operation(q));
      paths.put("/q/" + q.name() + ".{format}", path);
    }
    JsonObject info = new JsonObject();
    info.put("title", "newsgraph questions");
    info.put("version", "1");
    info.put("description", "Canned questions to a graph of news. SPARQL is at /kg/sparql.");
    JsonObject server = new JsonObject();
    server.put("url", origin);
    JsonArray servers = new JsonArray();
    servers.add(server);
    JsonObject document = new JsonObject();
    document.put("openapi", "3.1.0");
    document.put("info", info);
    document.put("servers", servers);
    document.put("paths", paths);
    return document + "\n";
  }

  private static JsonObject operation(CannedQuery q) {
    JsonObject operation = new JsonObject();
    operation.put("operationId", q.name());
    operation.put("summary", q.summary());
    operation.put("description", q.description());
    JsonArray tags = new JsonArray();
    tags.add(q.topic());
    operation.put("tags", tags);
    JsonArray parameters = new JsonArray();
    parameters.add(format());
    q.allParameters().forEach(p -> parameters.add(parameter(p)));
    operation.put("parameters", parameters);
    JsonObject responses = new JsonObject();
    responses.put("200", described("The rows"));
    responses.put("304", described("The rows have not changed"));
    responses.put("400", described("A parameter is missing, unknown or not of its type"));
    responses.put("429", described("Too many requests from one address; see Retry-After"));
    responses.put("503", described("Busy, or the question took too long; see Retry-After"));
    operation.put("responses", responses);
    return operation;
  }

  private static JsonObject format() {
    JsonObject schema = new JsonObject();
    schema.put("type", "string");
    JsonArray endings = new JsonArray();
    for (AnswerFormat format : AnswerFormat.values()) {
      endings.add(format.ending());
    }
    schema.put("enum", endings);
    JsonObject parameter = described("Form of the answer");
    parameter.put("name", "format");
    parameter.put("in", "path");
    parameter.put("required", true);
    parameter.put("schema", schema);
    return parameter;
  }

  private static JsonObject parameter(QueryParameter p) {
    JsonObject schema = new JsonObject();
    schema.put("type", p.type() == QueryParameter.Type.INTEGER ? "integer" : "string");
    if (p.type() == QueryParameter.Type.DATE) {
      schema.put("format", "date");
    }
    p.defaultValue().ifPresent(value -> schema.put("default", value));
    JsonObject parameter = described(p.description());
    parameter.put("name", p.name());
    parameter.put("in", "query");
    parameter.put("required", p.required());
    parameter.put("schema", schema);
    return parameter;
  }

  private static JsonObject described(String text) {
    JsonObject object = new JsonObject();
    object.put("description", text);
    return object;
  }
}
