using System.Net;
using System.Net.Sockets;
using Aspire.Hosting;
using Aspire.Hosting.Testing;
using Sozialplanung.DebianHosting.Running;
using Sozialplanung.DebianHosting.Servers;
using Sozialplanung.DebianHosting.Services;

namespace Sozialplanung.AppHost.Tests;

public sealed class RefusalTests
{
    [Fact]
    public async Task An_asked_for_port_that_is_taken_is_told()
    {
        using var taken = Listen();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        await using var installation = External(8080, $"--port={port}");

        var refusal = await Should.ThrowAsync<DistributedApplicationException>(() => installation.StartAsync(TestLimit.Token()));

        refusal.Message.ShouldBe(
            $"Port {port} ist belegt. Bitte mit --port einen anderen angeben oder das Programm beenden, das ihn benutzt."
        );
    }

    [Fact]
    public async Task A_taken_port_of_the_model_gives_way_to_the_next_free_one()
    {
        var token = TestLimit.Token();
        using var taken = Listen();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        await using var installation = External(port, "--port=");

        await installation.StartAndWaitAsync(token);

        installation.App.GetEndpoint("gateway").Port.ShouldBeInRange(port + 1, port + 49);
    }

    [Fact]
    public async Task A_project_that_is_not_built_is_named_with_the_command_that_builds_it()
    {
        var model = SampleModel.Empty();
        model.AddServiceProgram("fehlt", "services/Fehlt/Fehlt.csproj");
        await using var installation = model.Build();

        var refusal = await Should.ThrowAsync<DistributedApplicationException>(() => installation.StartAsync(TestLimit.Token()));

        refusal.Message.ShouldStartWith("„fehlt“ ist noch nicht gebaut");
        refusal.Message.ShouldEndWith("Bitte zuerst: dotnet build services/Fehlt/Fehlt.csproj");
    }

    [Fact]
    public void A_missing_program_is_named_with_its_package()
    {
        var refusal = Should.Throw<DistributedApplicationException>(() =>
            DebianProgram.Require("/usr/bin/gibt-es-nicht", "postgresql-15")
        );

        refusal.Message.ShouldBe(
            "Das Programm /usr/bin/gibt-es-nicht fehlt. Bitte das Debian-Paket einspielen: apt-get install postgresql-15"
        );
    }

    [Fact]
    public async Task A_project_that_never_gets_ready_is_given_up_with_the_place_of_its_log()
    {
        var token = TestLimit.Token();
        var model = SampleModel.WithProject();
        SampleModel.AddSample(model, "kaputt").WithEnvironment("SAMPLE_EXIT", "5");
        await using var installation = model.Build();
        var app = installation.App;
        await installation.StartAsync(token);

        var refusal = await Should.ThrowAsync<DistributedApplicationException>(() => app.WaitUntilHealthyAsync(token));

        refusal.Message.ShouldBe(
            $"„kaputt“ ist 5-mal beim Start gescheitert (zuletzt Code 5). Protokoll: {app.DataFolder()}/logs/kaputt.log"
        );
        await app.ResourceNotifications.WaitForResourceHealthyAsync("sample", token);
    }

    private static SampleInstallation External(int port, string option)
    {
        var model = SampleModel.Empty(option);
        SampleModel.AddSample(model, "gateway", port).WithExternalHttpEndpoints();
        return model.Build();
    }

    private static TcpListener Listen()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return listener;
    }
}
