using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.ServiceDefaults.Tests;

public sealed class JsonNamesTests(SampleService sample)
{
    [Theory]
    [InlineData("3")]
    [InlineData("\"3\"")]
    [InlineData("\"\"")]
    public void A_value_of_an_enumeration_is_read_by_its_name_only(string json) =>
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Role>(json, Options));

    [Fact]
    public void Its_name_is_read_and_written()
    {
        JsonSerializer.Deserialize<Role>("\"Verwalter\"", Options).ShouldBe(Role.Verwalter);
        JsonSerializer.Serialize(Role.Verwalter, Options).ShouldBe("\"Verwalter\"");
    }

    private JsonSerializerOptions Options => sample.Services.GetRequiredService<JsonSerializerOptions>();
}
