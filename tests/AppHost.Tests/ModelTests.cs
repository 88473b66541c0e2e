using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Testing;
using Sozialplanung.DebianHosting.Running;
using Sozialplanung.DebianHosting.Servers;
using Sozialplanung.DebianHosting.Services;
using Sozialplanung.Tests;

namespace Sozialplanung.AppHost.Tests;

public sealed class ModelTests
{
    private static readonly string[] _databases =
    [
        "geography",
        "ingestion",
        "indicators",
        "reporting",
        "network",
        "planning",
        "gateway",
    ];

    private static readonly string[] _programs = [.. _databases, "report-worker-1", "report-worker-2"];

    [Fact]
    public async Task The_model_holds_the_servers_the_services_and_their_databases()
    {
        var resources = await ResourcesAsync();

        resources.ShouldContain(one => one is PostgresProgram && one.Name == "postgres");
        resources.ShouldContain(one => one is RabbitMQProgram && one.Name == "rabbitmq");
        resources.ShouldContain(one => one is RedisProgram && one.Name == "redis");
        resources.OfType<ServiceProgram>().Select(one => one.Name).ShouldBe(_programs, ignoreOrder: true);
        resources.OfType<PostgresDatabase>().Select(one => one.DatabaseName).ShouldBe(_databases, ignoreOrder: true);
    }

    [Fact]
    public async Task With_an_engine_the_servers_are_containers_and_the_services_learn_the_same_words()
    {
        var resources = await ResourcesAsync("--containers");

        resources.OfType<ContainerResource>().Select(one => one.Name).ShouldBe(["postgres", "rabbitmq", "redis"]);
        resources
            .Single(one => one.Name == "postgres")
            .Annotations.OfType<ContainerImageAnnotation>()
            .Last()
            .Image.ShouldBe("postgis/postgis");
        resources.OfType<PostgresDatabaseResource>().Select(one => one.DatabaseName).ShouldBe(_databases, ignoreOrder: true);
        resources.OfType<ServiceProgram>().Select(one => one.Name).ShouldBe(_programs, ignoreOrder: true);
    }

    [Fact]
    public async Task Only_the_gateway_is_meant_for_people_outside()
    {
        var resources = await ResourcesAsync();

        var external = resources.Where(one => one.Annotations.OfType<EndpointAnnotation>().Any(endpoint => endpoint.IsExternal));

        external.Select(one => one.Name).ShouldBe(["gateway"]);
    }

    [Theory]
    [InlineData("--data=/tmp/x", "--Sozialplanung:data=/tmp/x")]
    [InlineData("--fresh", "--Sozialplanung:Fresh=true")]
    [InlineData("--containers", "--Sozialplanung:Containers=true")]
    [InlineData("--Parameters:key=1", "--Parameters:key=1")]
    public void Short_options_become_settings_of_the_installation(string option, string expected) =>
        HostArguments.Normalise([option]).ShouldBe([expected]);

    private static async Task<IReadOnlyList<IResource>> ResourcesAsync(params string[] options)
    {
        await using var builder = await DistributedApplicationTestingBuilder.CreateAsync<Installation>(
            [.. TestOptions.Temporary(), .. options],
            TestLimit.Token()
        );
        return [.. builder.Resources];
    }
}
