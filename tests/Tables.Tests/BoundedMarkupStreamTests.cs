using System.Text;
using System.Xml;

namespace Sozialplanung.Tables.Tests;

public sealed class BoundedMarkupStreamTests
{
    private static readonly string _long = new('x', 200_000);

    public static TheoryData<string> Honest =>
        [
            $"<a>{_long}</a>",
            $"<a><!-- it's {_long} --><b/>{_long}</a>",
            $"<a><![CDATA[ <p class=\"it's {_long} ]]]>{_long}</a>",
            $"<a><?note it's {_long}?>{_long}</a>",
            $"<a b='>' c=\"it's\">{_long}<b d='<'/></a>".Replace("'<'", "'&lt;'", StringComparison.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Honest))]
    public void What_is_long_and_no_tag_passes(string markup)
    {
        using var xml = Open(markup, Encoding.UTF8);

        while (xml.Read()) { }

        xml.EOF.ShouldBeTrue();
    }

    [Fact]
    public void Many_elements_beside_each_other_pass_and_as_many_in_each_other_do_not()
    {
        const int Many = 10_000;
        using var beside = Open($"<a>{string.Concat(Enumerable.Repeat("<b></b><c d='/'/>", Many))}</a>", Encoding.UTF8);

        while (beside.Read()) { }

        beside.EOF.ShouldBeTrue();
        Should
            .Throw<UnreadableFileException>(() =>
            {
                using var inside = Open(string.Concat(Enumerable.Repeat("<a>", Many)), Encoding.UTF8);
                while (inside.Read()) { }
            })
            .Message.ShouldContain("256 Ebenen");
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    public void A_tag_that_no_program_writes_ends_the_reading(string encoding)
    {
        Should
            .Throw<UnreadableFileException>(() =>
            {
                using var xml = Open($"<a b=\"{_long}\"/>", Encoding.GetEncoding(encoding));
                xml.Read();
            })
            .Message.ShouldContain("64 KiB");
    }

    private static XmlReader Open(string markup, Encoding encoding) =>
        XmlReader.Create(new BoundedMarkupStream(new MemoryStream([.. encoding.GetPreamble(), .. encoding.GetBytes(markup)])));
}
