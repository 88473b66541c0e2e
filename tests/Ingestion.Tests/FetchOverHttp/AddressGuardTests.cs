using System.Net;
using Sozialplanung.Ingestion.Sources;

namespace Sozialplanung.Ingestion.Tests.FetchOverHttp;

public sealed class AddressGuardTests
{
    [Theory]
    [InlineData("127.0.0.1", false)]
    [InlineData("10.1.2.3", false)]
    [InlineData("172.31.0.1", false)]
    [InlineData("192.168.0.1", false)]
    [InlineData("169.254.169.254", false)] // where clouds keep the keys of their machines
    [InlineData("100.64.0.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("255.255.255.255", false)]
    [InlineData("::1", false)]
    [InlineData("::", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData("::ffff:8.8.8.8", true)]
    [InlineData("64:ff9b::a00:1", false)]
    [InlineData("2002:a00:1::", false)]
    [InlineData("2001::1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("ff02::1", false)]
    [InlineData("172.32.0.1", true)]
    [InlineData("8.8.8.8", true)]
    [InlineData("2a01:4f8::1", true)]
    public void Only_addresses_of_the_public_Internet_are_public(string address, bool isPublic) =>
        PublicAddress.Is(IPAddress.Parse(address)).ShouldBe(isPublic);

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    [InlineData("2130706433")]
    [InlineData("0x7f.1")]
    [InlineData("[::1]")]
    [InlineData("[::ffff:127.0.0.1]")]
    public async Task The_own_machine_is_not_asked_however_it_is_written(string host)
    {
        await using var office = await WebOffice.WithFileAsync(() => "nichts für uns");
        using var here = new FetchedHere(options => options.InternalHosts = "statistik.intern");

        (await here.FaultAsync(office.Url("/a.csv", host))).ShouldContain("liegt im eigenen Netz");

        office.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_redirect_does_not_lead_inside()
    {
        await using var office = await WebOffice.StartAsync(context =>
        {
            context.Response.Redirect($"http://localhost:{context.Connection.LocalPort}/innen");
            return Task.CompletedTask;
        });
        using var here = new FetchedHere(options => options.InternalHosts = "127.0.0.1");

        (await here.FaultAsync(office.Url("/a.csv"))).ShouldContain("„localhost“ liegt im eigenen Netz");

        office.Asked.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_host_may_be_allowed_for_one_port_alone()
    {
        await using var office = await WebOffice.WithFileAsync(() => "a;b\n");
        await using var other = await WebOffice.WithFileAsync(() => "a;b\n");
        using var here = new FetchedHere(options => options.InternalHosts = $"127.0.0.1:{office.Port}");

        (await here.FileAsync(office.Url("/a.csv"))).Content.ShouldBe("a;b\n");
        (await here.FaultAsync(other.Url("/a.csv"))).ShouldContain("liegt im eigenen Netz");
    }
}
