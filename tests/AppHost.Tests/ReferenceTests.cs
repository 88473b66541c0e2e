using Aspire.Hosting;
using Aspire.Hosting.Testing;
using Sozialplanung.DebianHosting.Running;
using Sozialplanung.DebianHosting.Servers;

namespace Sozialplanung.AppHost.Tests;

public sealed class ReferenceTests
{
    [Fact]
    public async Task A_program_learns_of_others_in_the_words_of_Aspire()
    {
        var token = TestLimit.Token();
        var model = SampleModel.WithProject("--only=sample,reader");
        var other = SampleModel.AddSample(model, "other");
        SampleModel
            .AddSample(model, "reader")
            .WithReference(model.AddPostgresProgram("postgres").AddDatabase("area-db", "areas"), "areas")
            .WithReference(model.AddRabbitMQProgram("rabbitmq"))
            .WithReference(model.AddRedisProgram("redis"))
            .WithReference(other)
            .WithEnvironment("Key", model.AddSecret("key", length: 48))
            .WithEnvironment("Plain", "Text")
            .WithEnvironment("Url", other.GetEndpoint("http"));
        await using var installation = model.Build();
        await installation.StartAndWaitAsync(token);
        var app = installation.App;
        using var reader = installation.Client("reader");

        async Task<string> Read(string name) => await reader.GetStringAsync($"/environment/{name}", token);

        (await Read("ConnectionStrings__areas")).ShouldMatch(
            "^Host=127.0.0.1;Port=\\d+;Username=postgres;Password=[A-Za-z0-9]{28};Database=areas$"
        );
        (await Read("ConnectionStrings__rabbitmq")).ShouldMatch("^amqp://sozialplanung:[A-Za-z0-9]{28}@127.0.0.1:\\d+$");
        (await Read("ConnectionStrings__redis")).ShouldMatch("^127.0.0.1:\\d+,password=[A-Za-z0-9]{28}$");
        (await Read("services__other__http__0")).ShouldBe(app.GetEndpoint("other").OriginalString);
        (await Read("Url")).ShouldBe(app.GetEndpoint("other").OriginalString);
        (await Read("Key")).ShouldBe(await app.ParameterValueAsync("key", token));
        (await Read("Key")).Length.ShouldBe(48);
        (await Read("Plain")).ShouldBe("Text");
        (await Read("ASPNETCORE_URLS")).ShouldBe(app.GetEndpoint("reader").OriginalString);
        app.ProcessIds("other").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_given_parameter_wins_over_the_generated_one_and_workers_have_a_name_in_common()
    {
        var token = TestLimit.Token();
        var model = SampleModel.Empty("--Parameters:key=gegeben");
        var key = model.AddSecret("key", length: 20);
        SampleModel.AddSample(model, "sample-1").WithEnvironment("Key", key);
        SampleModel.AddSample(model, "sample-2").WithEnvironment("Key", key);
        await using var installation = model.Build();
        await installation.StartAndWaitAsync(token);
        using var sample = installation.Client("sample-1");

        (await sample.GetStringAsync("/environment/Key", token)).ShouldBe("gegeben");
        installation.App.ProcessIds("sample").Count.ShouldBe(2);
        installation.App.ProcessIds("sample-2").Count.ShouldBe(1);
    }
}
