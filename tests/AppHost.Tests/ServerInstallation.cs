using Sozialplanung.AppHost.Tests;
using Sozialplanung.Tests;

[assembly: AssemblyFixture(typeof(ServerInstallation))]

namespace Sozialplanung.AppHost.Tests;

/// <summary>The three servers of the real model, without services.</summary>
public sealed class ServerInstallation() : TestInstallation("postgres", "rabbitmq", "redis");
