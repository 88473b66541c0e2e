namespace Sozialplanung.AppHost;

/// <summary>Names this assembly for tests that start the installation: <c>CreateAsync&lt;Installation&gt;</c>.</summary>
public sealed class Installation;
