package org.newsgraph.cli;

import picocli.CommandLine.IVersionProvider;

/** The program's version, from its jar. */
final class Version implements IVersionProvider {
  static String number() {
    String fromJar = Version.class.getPackage().getImplementationVersion();
    return fromJar == null ? "(unpackaged)" : fromJar;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"newsgraph " + number()};
  }
}
